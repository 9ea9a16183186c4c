import type { Id } from '../model/id';
import type { Unit } from './spanning-forest';

/** How the premises of a relation stand: in the row under their target, or in a column under it, one below another. */
export type Form = 'row' | 'column';

/** Relation → how its premises stand. A relation with a premise that hangs elsewhere has no form. */
export type Forms = Map<Id, Form>;

/** Notes how a unit stands, if all the premises of its relation are in it. */
export function noteForm(forms: Forms, { relation, members }: Unit, form: Form): void {
  if (members.length === relation.premises.length) forms.set(relation.id, form);
}
