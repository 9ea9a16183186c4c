import type { ArgumentMap, Source, Statement } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { anchorAgain } from '../../passage/anchor-again';
import type { Change } from '../change/change';
import { wellFormedSource } from './well-formed-source';

/**
 * Changes what is known of a source: a field that is given is set, one that is given as undefined is removed (the title, which
 * every source has, becomes empty), the others stay. With a new text, passages are anchored in it again; those that are lost
 * keep their words, and their offsets where these fit.
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
  const statements = from.text === to.text ? [] : citingAnew(map, to);
  return {
    ...(statements.length > 0 && { statements: { updated: statements } }),
    sources: { updated: [[from, to]] },
  };
}

/** The statements whose passages move with a source's text. O(n). */
function citingAnew(map: ArgumentMap, { id, text }: Source): [Statement, Statement][] {
  const updated: [Statement, Statement][] = [];
  if (text === undefined) return updated;
  for (const statement of map.statements.values()) {
    const citations = statement.citations?.map((citation) => {
      if (citation.source !== id || !citation.passage) return citation;
      const passage = anchorAgain(citation.passage, text);
      return passage === citation.passage ? citation : { ...citation, passage };
    });
    if (citations?.some((citation, at) => citation !== statement.citations![at])) {
      updated.push([statement, { ...statement, citations }]);
    }
  }
  return updated;
}
