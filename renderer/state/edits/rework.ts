import { setTitle } from '../../../core/edit/map/set-title';
import { linkPremises } from '../../../core/edit/relations/link-premises';
import { unlinkPremises } from '../../../core/edit/relations/unlink-premises';
import { makeThesis } from '../../../core/edit/statements/make-thesis';
import { mergeStatements } from '../../../core/edit/statements/merge-statements';
import { moveAmongSiblings } from '../../../core/edit/statements/move-among-siblings';
import { setStatementKind } from '../../../core/edit/statements/set-statement-kind';
import type { Id } from '../../../core/model/id';
import type { StatementKind } from '../../../core/model/kinds';
import { useSession } from '../session';
import { edit } from './edit';
import { newId } from './new-id';
import { turnInto } from './reroute';

/** Changes the kind of the selected statements. */
export function changeKind(kind: StatementKind): void {
  const { map, selection } = useSession.getState();
  const statements = selection.filter((id) => map.statements.has(id));
  edit('Change kind', setStatementKind(map, statements, kind));
}

/** Turns a relation from support to attack, or back. */
export function switchRelation(id: Id): void {
  const { map } = useSession.getState();
  turnInto(map.relations.get(id)?.kind === 'supports' ? 'attacks' : 'supports', id);
}

/** Makes a statement the thesis of the map. */
export function turnIntoThesis(id: Id): void {
  edit('Make it the thesis', makeThesis(useSession.getState().map, id));
}

/** Moves a relation before or after its neighbour among those that bear on the same in the same way. */
export function moveInOrder(relation: Id, by: -1 | 1): void {
  const { map } = useSession.getState();
  edit(by === -1 ? 'Move before' : 'Move after', moveAmongSiblings(map, { relation, by }));
}

/** Lets the premises of relations only work together, and selects what they become. */
export function link(relations: readonly Id[]): void {
  const { map } = useSession.getState();
  edit('Link premises', linkPremises(map, { relations }), relations.slice(0, 1));
}

/** Lets the premises of a relation bear on its target each by itself, and selects the premises. */
export function unlink(relation: Id): void {
  const { map } = useSession.getState();
  edit('Unlink premises', unlinkPremises(map, { relation, newId }), map.relations.get(relation)?.premises);
}

/** Makes one statement of several, the first of which is kept. */
export function merge(ids: readonly Id[]): void {
  edit('Merge statements', mergeStatements(useSession.getState().map, { ids }), ids.slice(0, 1));
}

/** Gives the map another title. */
export function renameMap(title: string): void {
  const { map } = useSession.getState();
  if (title !== map.title) edit('Rename map', setTitle(map, title));
}
