import type { Id } from '../model/id';
import type { Unit } from './forest';

/** How the premises of a relation stand: in the row under their target, or in a column under it, one below another. */
export type Form = 'row' | 'column';

/** How units stand, by relation: those that hold all the premises of it. One with a premise that hangs elsewhere has no form. */
export function formsOf(units: readonly Unit[], form: Form): (readonly [Id, Form])[] {
  return units
    .filter(({ relation, members }) => members.length === relation.premises.length)
    .map(({ relation }) => [relation.id, form] as const);
}
