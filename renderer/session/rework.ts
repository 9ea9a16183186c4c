import { deleteRecords } from '../../core/edit/delete-records';
import { setRelationKind } from '../../core/edit/set-relation-kind';
import { setStatementKind } from '../../core/edit/set-statement-kind';
import { setTitle } from '../../core/edit/set-title';
import type { StatementKind } from '../../core/model/kinds';
import { relationsFrom } from '../../core/model/structure';
import { edit } from './edit';
import { useSession } from './session';

/** Changes the kind of the selected statements. */
export function changeKind(kind: StatementKind): void {
  const { map, selection } = useSession.getState();
  const statements = selection.filter((id) => map.statements.has(id));
  edit('Change kind', setStatementKind(map, statements, kind));
}

/** Turns the selected relations from support to attack and back. */
export function switchRelation(): void {
  const { map, selection } = useSession.getState();
  const relation = map.relations.get(selection.at(-1) ?? '');
  if (!relation) return;
  const kind = relation.kind === 'supports' ? 'attacks' : 'supports';
  edit(
    kind === 'supports' ? 'Turn into support' : 'Turn into attack',
    setRelationKind(map, relation.id, kind),
  );
}

/** Deletes what is selected, and selects what the last of it bore on, so that the keyboard goes on from there. */
export function deleteSelected(): void {
  const { map, selection } = useSession.getState();
  const last = selection.at(-1);
  if (last === undefined) return;
  const bearsOn = map.relations.get(last)?.target ?? relationsFrom(map, last)[0]?.target;
  edit('Delete', deleteRecords(map, selection), bearsOn === undefined ? [] : [bearsOn]);
}

/** Gives the map another title. */
export function renameMap(title: string): void {
  const { map } = useSession.getState();
  if (title !== map.title) edit('Rename map', setTitle(map, title));
}
