import { type EditOf, editAll } from './edits/edit-all';
import { sessionField } from './session-field';

/** What becomes of the map when a field is filled in: one step that can be undone. */
export interface FieldEdit {
  readonly title: string;
  readonly edits: readonly EditOf[];
}

/**
 * What is being typed into a field beside the map. It is kept here, outside the field, so that it is not lost when the
 * field goes with the selection, and so that saving, leaving and the recovery after a crash know of it.
 */
export interface FieldDraft {
  /** Which field it is. */
  readonly field: string;
  readonly text: string;
  /** What stood in the field before. */
  readonly from: string;
  /** What becomes of the map if this text is kept; undefined if it cannot be. */
  readonly keep: (text: string) => FieldEdit | undefined;
}

/** What is being typed into a field beside the map, such as one of the inspector; null if nothing is. */
export const draftField = sessionField<FieldDraft | null>({
  name: 'draft',
  initial: null,
  scope: 'document',
});

/** Keeps what stands in a field now. What is typed in another one is put into the map first. */
export function typeDraft(draft: FieldDraft): void {
  const other = draftField.get();
  if (other && other.field !== draft.field) commitDraft();
  draftField.set(other?.field === draft.field ? { ...other, text: draft.text } : draft);
}

/** Puts what was typed into the map. */
export function commitDraft(): void {
  const draft = draftField.get();
  if (!draft) return;
  draftField.set(null);
  const kept = draft.text === draft.from ? undefined : draft.keep(draft.text);
  if (kept) editAll(kept.title, kept.edits);
}

/** Leaves the map as it was before the typing. */
export function dropDraft(): void {
  draftField.set(null);
}
