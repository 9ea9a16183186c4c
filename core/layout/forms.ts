import type { Id } from '../model/id';
import type { Unit } from './forest';

/** How the premises of a relation stand: in the row under their target, or in a column under it, one below another. */
export type Form = 'row' | 'column';

/** Adds the relations that have a form: those of which all premises are in their unit, and none hangs elsewhere. */
export function addFormed(relations: Id[], units: readonly Unit[]): void {
  for (const { relation, members } of units)
    if (members.length === relation.premises.length) relations.push(relation.id);
}
