import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { relationsOnto } from '../../model/structure';
import type { Change } from '../change/change';
import { RelationDraft } from '../relations/relation-draft';

/**
 * Moves a relation before the previous, or after the next, of those that bear on the same target in the same way. A map shows
 * what supports before what attacks, so that moving past the other kind would be seen by nobody.
 *
 * @param by −1 towards the first, 1 towards the last.
 * @returns Undefined if it is the first or last already, or not in the map.
 */
export function moveAmongSiblings(
  map: ArgumentMap,
  { relation: id, by }: { relation: Id; by: -1 | 1 },
): Change | undefined {
  const moved = map.relations.get(id);
  if (!moved) return undefined;
  const all = relationsOnto(map, moved.target);
  const alike = all.filter(({ kind }) => kind === moved.kind);
  const other = alike[alike.indexOf(moved) + by];
  if (!other) return undefined;
  const draft = new RelationDraft(map);
  const at = all.filter((sibling) => sibling !== moved).indexOf(other);
  draft.insert([moved], by === 1 ? at + 1 : at);
  return { relations: draft.change() };
}
