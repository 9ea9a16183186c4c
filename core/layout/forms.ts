import type { Unit } from './forest';

/** How the premises of a relation stand: in the row under their target, or in a column under it, one below another. */
export type Form = 'row' | 'column';

/** Whether the relation of a unit has a form: all its premises are in the unit, and none hangs elsewhere. */
export function isFormed({ relation, members }: Unit): boolean {
  return members.length === relation.premises.length;
}
