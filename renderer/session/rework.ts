import { linkPremises } from '../../core/edit/link-premises';
import { makeThesis } from '../../core/edit/make-thesis';
import { mergeStatements } from '../../core/edit/merge-statements';
import { moveAmongSiblings } from '../../core/edit/move-among-siblings';
import { setStatementKind } from '../../core/edit/set-statement-kind';
import { setTitle } from '../../core/edit/set-title';
import { unlinkPremises } from '../../core/edit/unlink-premises';
import type { Id } from '../../core/model/id';
import type { StatementKind } from '../../core/model/kinds';
import { edit } from './edit';
import { newId } from './new-id';
import { turnInto } from './reroute';
import { useSession } from './session';

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
