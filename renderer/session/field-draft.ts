import { useSession } from './session';

/**
 * What is being typed into a field beside the map. It is kept here, outside the field, so that it is not lost when the
 * field goes with the selection, and so that saving and leaving know of it.
 */
export interface FieldDraft {
  /** Which field it is. */
  readonly field: string;
  readonly text: string;
  /** What stood in the field before. */
  readonly from: string;
  /** Puts the text into the map, as one step. */
  readonly keep: (text: string) => void;
}

/** Keeps what stands in a field now. What is typed in another one is put into the map first. */
export function typeDraft(draft: FieldDraft): void {
  const { draft: other } = useSession.getState();
  if (other && other.field !== draft.field) commitDraft();
  useSession.setState({ draft: other?.field === draft.field ? { ...other, text: draft.text } : draft });
}

/** Puts what was typed into the map. */
export function commitDraft(): void {
  const { draft } = useSession.getState();
  if (!draft) return;
  useSession.setState({ draft: null });
  if (draft.text !== draft.from) draft.keep(draft.text);
}

/** Leaves the map as it was before the typing. */
export function dropDraft(): void {
  useSession.setState({ draft: null });
}
