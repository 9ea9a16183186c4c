import type { Step } from '../../core/edit/change/history';
import type { Id } from '../../core/model/id';
import { type Pane, paneOf } from './panes';
import type { SessionState } from './session';
import { sessionField } from './session-field';

/** A text that is being typed. It is kept here, outside the box, so that no unmounting of the box can lose it. */
export interface Editing {
  readonly id: Id;
  /** What stands in the field now. */
  readonly text: string;
  /** Where its field stands; where the keyboard is, if left out. */
  readonly pane?: Pane;
  /** Present while the statement is written for the first time. */
  readonly begun?: BegunStatement;
}

/** The statement whose text is being edited in its box; null if none is. */
export const editingField = sessionField<Editing | null>({
  name: 'editing',
  initial: null,
  scope: 'document',
});

/** Whether a statement's text is being edited, and its field stands in this pane. */
export function isEditedIn(state: SessionState, pane: Pane, id: Id): boolean {
  const editing = editingField.of(state);
  return editing?.id === id && (editing.pane ?? paneOf(state)) === pane;
}

/** A statement that is written for the first time: what adds it becomes one step together with its first text. */
export interface BegunStatement {
  /** The step that added it, without a text. */
  readonly step: Step;
  /** The map and the history before that. */
  readonly before: Pick<SessionState, 'derived' | 'history'>;
}
