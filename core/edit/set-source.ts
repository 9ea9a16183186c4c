import type { ArgumentMap, Passage, Source, Statement } from '../model/argument-map';
import type { Id } from '../model/id';
import { passageFits } from '../model/passage-fits';
import type { Change } from './change';
import { wellFormedSource } from './well-formed-source';

/**
 * Changes what is known of a source: a field that is given is set, one that is given as undefined is removed (the title, which
 * every source has, becomes empty), the others stay. With a new text, passages are found again by their words, nearest to
 * where they stood; those that are not there any more lose their offsets where these do not fit, and keep their words.
 *
 * @returns Undefined if nothing would change or the source is not in the map.
 */
export function setSource(map: ArgumentMap, id: Id, fields: Partial<Omit<Source, 'id'>>): Change | undefined {
  const from = map.sources.get(id);
  if (!from) return undefined;
  const kept = Object.entries(from).filter(([key]) => !Object.hasOwn(fields, key));
  const title = fields.title ?? (Object.hasOwn(fields, 'title') ? '' : from.title);
  const to: Source = {
    ...(Object.fromEntries(kept) as Partial<Source>),
    ...wellFormedSource({ ...fields, title }),
    id,
  };
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]) as Set<keyof Source>;
  if ([...keys].every((key) => JSON.stringify(from[key]) === JSON.stringify(to[key]))) return undefined;
  const statements = from.text === to.text ? [] : citingAnew(map, from, to);
  return {
    ...(statements.length > 0 && { statements: { updated: statements } }),
    sources: { updated: [[from, to]] },
  };
}

/** The statements whose passages move with a source's text. O(n). */
function citingAnew(map: ArgumentMap, from: Source, to: Source): [Statement, Statement][] {
  const updated: [Statement, Statement][] = [];
  for (const statement of map.statements.values()) {
    const citations = statement.citations?.map((citation) => {
      if (citation.source !== to.id || !citation.passage) return citation;
      const passage = foundAgain(citation.passage, from.text, to.text);
      return passage === citation.passage ? citation : { ...citation, passage };
    });
    if (citations?.some((citation, at) => citation !== statement.citations![at])) {
      updated.push([statement, { ...statement, citations }]);
    }
  }
  return updated;
}

function foundAgain(passage: Passage, before: string | undefined, text: string | undefined): Passage {
  const { start, end, ...words } = passage;
  if (text === undefined || start === undefined || end === undefined) return passage;
  const { exact } = words;
  if (text.slice(start, end) === exact && end <= text.length) return passage;
  const stoodThere = before === undefined || before.slice(start, end) === exact;
  const next = text.indexOf(exact, start);
  const last = text.lastIndexOf(exact, start);
  if (stoodThere && exact !== '' && (next >= 0 || last >= 0)) {
    const found = last < 0 || (next >= 0 && next - start < start - last) ? next : last;
    return { ...words, start: found, end: found + exact.length };
  }
  return passageFits(passage, text) ? passage : words;
}
