import type { ArgumentMap, Statement } from '../../model/argument-map';
import { quote } from '../../model/quote';
import type { Check, Found, Severity } from '../check';
import { graphOf } from '../graph';
import { nearTexts } from '../near/near-texts';

export const saidTwiceCheck: Check = {
  title: 'Said twice',
  severity: 'warning',
  fix: 'merge',
  run: saidTwice,
};

/**
 * Statements that say the same, or much the same: one finding for all that are the same as one statement, and one for all
 * that are like it, placed at the first by id. What counts as the same, and how like is like, is told in `near/`. An empty
 * text says nothing.
 */
function* saidTwice(map: ArgumentMap): Iterable<Found | undefined> {
  const { statements } = graphOf(map);
  const { twins, unfinished } = yield* nearTexts(statements.map(({ text }) => text));
  const same = new Map<number, Statement[]>();
  const alike = new Map<number, Statement[]>();
  for (const twin of twins) {
    const sets = twin.same ? same : alike;
    const set = sets.get(twin.of);
    if (set) set.push(statements[twin.at]!);
    else sets.set(twin.of, [statements[twin.at]!]);
  }
  yield* findingsOf(statements, same, 'warning', sameWords);
  yield* findingsOf(statements, alike, 'note', alikeWords);
  if (unfinished.length > 0) yield unfinishedAt(statements, unfinished);
}

/** Says that not all was compared, at the first text of which that is so. */
function unfinishedAt(statements: readonly Statement[], unfinished: readonly number[]): Found {
  const { id, text } = statements[unfinished[0]!]!;
  const rest = unfinished.length > 1 ? ` and ${unfinished.length - 1} more` : '';
  return {
    place: id,
    severity: 'note',
    message: `${quote(text)}${rest} was not compared with all that it is like: it would take too long. What is the same word for word was found.`,
  };
}

function* findingsOf(
  statements: readonly Statement[],
  sets: ReadonlyMap<number, readonly Statement[]>,
  severity: Severity,
  words: (first: Statement, others: readonly Statement[]) => string,
): Iterable<Found> {
  for (const at of [...sets.keys()].sort((a, b) => a - b)) {
    const first = statements[at]!;
    const others = sets.get(at)!;
    yield {
      place: first.id,
      severity,
      message: words(first, others),
      others: others.map(({ id }) => id),
    };
  }
}

function sameWords({ text }: Statement, { length }: readonly Statement[]): string {
  return `${quote(text)} stands in the map ${length === 1 ? 'twice' : `${length + 1} times`}.`;
}

function alikeWords({ text }: Statement, [other, ...more]: readonly Statement[]): string {
  const rest = more.length > 0 ? ` and ${more.length} more` : '';
  return `${quote(text)} says much the same as ${quote(other!.text)}${rest}.`;
}
