import { setTitle } from '../../../core/edit/map/set-title';
import { setSource } from '../../../core/edit/sources/set-source';
import { setStatementFields } from '../../../core/edit/statements/set-statement-fields';
import type { ArgumentMap, Citation, Source } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import type { FieldEdit } from '../../state/field-draft';

// What becomes of the map when a field is filled in. Nothing is done here: a text that is still being typed is asked too.

/** Statements get these notes, or none. */
export function notesEdit(ids: readonly Id[], notes: string): FieldEdit {
  return { title: 'Edit notes', edits: [(map) => setStatementFields(map, ids, { notes })] };
}

/** Statements get a base score from 0 to 1, or none. */
export function scoreEdit(ids: readonly Id[], baseScore: number | undefined): FieldEdit {
  const title = baseScore === undefined ? 'Clear base score' : 'Set base score';
  return { title, edits: [(map) => setStatementFields(map, ids, { baseScore })] };
}

/** All of these statements get tags, and each keeps its own. */
export function tagsAdded(ids: readonly Id[], tags: readonly string[]): FieldEdit {
  return { title: 'Add tag', edits: retagged(ids, (own) => [...own, ...tags]) };
}

/** All of these statements lose a tag. */
export function tagRemoved(ids: readonly Id[], tag: string): FieldEdit {
  return { title: 'Remove tag', edits: retagged(ids, (own) => own.filter((other) => other !== tag)) };
}

function retagged(ids: readonly Id[], change: (own: readonly string[]) => readonly string[]) {
  return ids.map((id) => (map: ArgumentMap) => {
    const own = map.statements.get(id)?.tags ?? [];
    return setStatementFields(map, [id], { tags: change(own) });
  });
}

/** All of these statements cite a source from now on; those that cite it already stay as they are. */
export function citationsAdded(ids: readonly Id[], source: Id): FieldEdit {
  const edits = ids.map((id) => (map: ArgumentMap) => {
    const own = map.statements.get(id)?.citations ?? [];
    if (own.some((citation) => citation.source === source)) return undefined;
    return setStatementFields(map, [id], { citations: [...own, { source }] });
  });
  return { title: 'Add citation', edits };
}

/** None of these statements cites a source any more. */
export function citationsRemoved(ids: readonly Id[], source: Id): FieldEdit {
  const edits = ids.map((id) => (map: ArgumentMap) => {
    const own = map.statements.get(id)?.citations ?? [];
    return setStatementFields(map, [id], { citations: own.filter((one) => one.source !== source) });
  });
  return { title: 'Remove citation', edits };
}

/** One of the citations of a statement is changed, or goes. */
export function citationEdit(statement: Id, index: number, citation: Citation | undefined): FieldEdit {
  const change = (map: ArgumentMap) => {
    const citations = [...(map.statements.get(statement)?.citations ?? [])];
    if (index >= citations.length) return undefined;
    citations.splice(index, 1, ...(citation ? [citation] : []));
    return setStatementFields(map, [statement], { citations });
  };
  return { title: citation ? 'Edit citation' : 'Remove citation', edits: [change] };
}

/** A source can be trusted this far, from 0 to 1, or nobody has said. */
export function credibilityEdit(id: Id, credibility: number | undefined): FieldEdit {
  return { title: 'Rate source', edits: [(map) => setSource(map, id, { credibility })] };
}

/** What is known of a source is changed. An empty text removes it, but for the title. */
export function sourceEdit(id: Id, field: keyof Omit<Source, 'id' | 'credibility'>, text: string): FieldEdit {
  const value = text.trim() === '' && field !== 'title' ? undefined : text;
  return { title: 'Edit source', edits: [(map) => setSource(map, id, { [field]: value })] };
}

/** The map gets another title; nothing becomes of an empty one. */
export function titleEdit(text: string): FieldEdit | undefined {
  const title = text.trim();
  if (title === '') return undefined;
  const change = (map: ArgumentMap) => (title === map.title ? undefined : setTitle(map, title));
  return { title: 'Rename map', edits: [change] };
}
