import { addSource } from '../../core/edit/add-source';
import { deleteSource } from '../../core/edit/delete-source';
import { setRelationKind } from '../../core/edit/set-relation-kind';
import { setSource } from '../../core/edit/set-source';
import { setStatementFields } from '../../core/edit/set-statement-fields';
import type { Citation, Source } from '../../core/model/argument-map';
import type { Id } from '../../core/model/id';
import type { RelationKind } from '../../core/model/kinds';
import { ask } from '../dialogs/ask';
import { edit } from '../session/edit';
import { editInTurn } from '../session/edit-in-turn';
import { newId } from '../session/new-id';
import { useSession } from '../session/session';

// Each of these is one step that can be undone. All read the map at the moment at which they change it.

/** Gives statements these notes, or none. */
export function setNotes(ids: readonly Id[], notes: string): void {
  edit('Edit notes', setStatementFields(useSession.getState().map, ids, { notes }));
}

/** Gives statements a base score from 0 to 1, or none. */
export function setBaseScore(ids: readonly Id[], baseScore: number | undefined): void {
  const title = baseScore === undefined ? 'Clear base score' : 'Set base score';
  edit(title, setStatementFields(useSession.getState().map, ids, { baseScore }));
}

/** Adds tags to all of these statements, each of which keeps its own. */
export function addTags(ids: readonly Id[], tags: readonly string[]): void {
  changeTags('Add tag', ids, (own) => [...own, ...tags]);
}

/** Takes a tag from all of these statements. */
export function removeTag(ids: readonly Id[], tag: string): void {
  changeTags('Remove tag', ids, (own) => own.filter((other) => other !== tag));
}

function changeTags(
  title: string,
  ids: readonly Id[],
  change: (own: readonly string[]) => readonly string[],
) {
  const tagging = ids.map((id) => (map: Parameters<typeof setStatementFields>[0]) => {
    const own = map.statements.get(id)?.tags ?? [];
    return setStatementFields(map, [id], { tags: change(own) });
  });
  editInTurn(title, tagging);
}

/** Lets a statement cite a source, a new one if none is given. @returns the id of the source */
export function addCitation(statement: Id, source?: Id): Id {
  const cited = source ?? newId();
  editInTurn('Add citation', [
    (map) => (map.sources.has(cited) ? undefined : addSource(map, { id: cited, title: 'Untitled source' })),
    (map) => {
      const citations = map.statements.get(statement)?.citations ?? [];
      return setStatementFields(map, [statement], { citations: [...citations, { source: cited }] });
    },
  ]);
  return cited;
}

/** Changes one of the citations of a statement, or removes it. */
export function setCitation(statement: Id, index: number, citation: Citation | undefined): void {
  const { map } = useSession.getState();
  const citations = [...(map.statements.get(statement)?.citations ?? [])];
  if (index >= citations.length) return;
  citations.splice(index, 1, ...(citation ? [citation] : []));
  const title = citation ? 'Edit citation' : 'Remove citation';
  edit(title, setStatementFields(map, [statement], { citations }));
}

/** Adds a source that nothing cites yet. @returns its id */
export function addBlankSource(): Id {
  const id = newId();
  edit('Add source', addSource(useSession.getState().map, { id, title: 'Untitled source' }));
  return id;
}

/** Changes what is known of a source. An empty text removes it, but for the title. */
export function changeSource(id: Id, field: keyof Omit<Source, 'id'>, text: string): void {
  const value = text.trim() === '' && field !== 'title' ? undefined : text;
  edit('Edit source', setSource(useSession.getState().map, id, { [field]: value }));
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

/** Makes a relation one of support or attack. */
export function setKind(relation: Id, kind: RelationKind): void {
  const title = kind === 'supports' ? 'Turn into support' : 'Turn into attack';
  edit(title, setRelationKind(useSession.getState().map, relation, kind));
}
