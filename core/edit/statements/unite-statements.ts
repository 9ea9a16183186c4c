import type { Statement } from '../../model/argument-map';
import { joinTexts } from './join-texts';

/**
 * One statement that holds what several hold: their texts joined, citations and tags in one list, notes one below the other,
 * nothing twice. Of what there can be but one of (the id, the kind, the base score, each key of another program) it has
 * the first one's, or else that of the first which has one.
 */
export function uniteStatements(first: Statement, others: readonly Statement[]): Statement {
  let united: Statement = first;
  for (const other of others) {
    if (Object.keys(other).some((key) => !Object.hasOwn(united, key))) united = { ...other, ...united };
  }
  const all = [first, ...others];
  const citations = extended(
    first.citations,
    others.flatMap((other) => other.citations ?? []),
  );
  const tags = extended(
    first.tags,
    others.flatMap((other) => other.tags ?? []),
  );
  const notes = new Set(all.flatMap((statement) => (statement.notes?.trim() ? [statement.notes] : [])));
  return {
    ...united,
    text: joinTexts(all.map(({ text }) => text)),
    ...(citations && { citations }),
    ...(tags && { tags }),
    ...(notes.size > 0 && { notes: [...notes].join('\n\n') }),
  };
}

/** A list with those of others that it does not hold yet; undefined if there are none. */
function extended<T>(list: readonly T[] = [], others: readonly T[]): readonly T[] | undefined {
  const known = new Set(list.map((one) => JSON.stringify(one)));
  const added = others.filter((one) => {
    const text = JSON.stringify(one);
    return !known.has(text) && known.add(text);
  });
  return added.length > 0 ? [...list, ...added] : undefined;
}
