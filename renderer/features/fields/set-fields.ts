import { addSource } from '../../../core/edit/sources/add-source';
import { deleteSource } from '../../../core/edit/sources/delete-source';
import { setStatementFields } from '../../../core/edit/statements/set-statement-fields';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { edit } from '../../state/edits/edit';
import { editAll } from '../../state/edits/edit-all';
import { newId } from '../../state/edits/new-id';
import type { FieldEdit } from '../../state/field-draft';
import { useSession } from '../../state/session';
import { ask } from '../../ui/ask';

// Each of these is one step that can be undone. All read the map at the moment at which they change it.

/** Fills a field in now. */
export function setField({ title, edits }: FieldEdit): void {
  editAll(title, edits);
}

/** Lets a statement cite a source, also once more. @returns the id of the source */
export function addCitation(statement: Id, source: Id): Id {
  setField({ title: 'Add citation', edits: [citing(statement, source)] });
  return source;
}

/** Adds a source that all of these statements cite. @returns its id */
export function addCitedSource(statements: readonly Id[]): Id {
  const id = newId();
  const add = (map: ArgumentMap) => addSource(map, { id, title: 'Untitled source' });
  editAll('Add citation', [add, ...statements.map((statement) => citing(statement, id))]);
  return id;
}

function citing(statement: Id, source: Id) {
  return (map: ArgumentMap) => {
    const citations = map.statements.get(statement)?.citations ?? [];
    return setStatementFields(map, [statement], { citations: [...citations, { source }] });
  };
}

/** Adds a source that nothing cites yet. @returns its id */
export function addBlankSource(): Id {
  const id = newId();
  edit('Add source', addSource(useSession.getState().map, { id, title: 'Untitled source' }));
  return id;
}

/** Deletes a source and its citations, and asks first where there are any. */
export async function removeSource(id: Id, title: string, citedBy: number): Promise<void> {
  if (citedBy > 0) {
    const statements = citedBy === 1 ? '1 statement cites' : `${citedBy} statements cite`;
    const answer = await ask({
      title: `Delete “${title}”?`,
      message: `${statements} it. The statements stay, without their citations of it.`,
      choices: [
        { value: 'delete', label: 'Delete source', look: 'danger' },
        { value: 'cancel', label: 'Cancel' },
      ],
      cancelled: 'cancel',
    });
    if (answer === 'cancel') return;
  }
  edit('Delete source', deleteSource(useSession.getState().map, id));
}
