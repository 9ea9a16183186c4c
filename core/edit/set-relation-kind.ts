import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import type { RelationKind } from '../model/kinds';
import type { Change } from './change';

/** Lets a relation support or attack. Undefined if it does so already or is not in the map. */
export function setRelationKind(map: ArgumentMap, id: Id, kind: RelationKind): Change | undefined {
  const from = map.relations.get(id);
  if (!from || from.kind === kind) return undefined;
  return { relations: { updated: [[from, { ...from, kind }]] } };
}
