import type { ArgumentMap, Statement } from '../../model/argument-map';
import type { Id } from '../../model/id';
import type { Change } from '../change/change';

/** Deletes a source and the citations of it; the statements stay. Undefined if it is not in the map. O(n). */
export function deleteSource(map: ArgumentMap, id: Id): Change | undefined {
  const source = map.sources.get(id);
  if (!source) return undefined;
  const updated: [Statement, Statement][] = [];
  for (const from of map.statements.values()) {
    const { citations, ...uncited } = from;
    const left = citations?.filter((citation) => citation.source !== id);
    if (!left || left.length === citations!.length) continue;
    updated.push([from, left.length > 0 ? { ...uncited, citations: left } : uncited]);
  }
  return { ...(updated.length > 0 && { statements: { updated } }), sources: { removed: [source] } };
}
