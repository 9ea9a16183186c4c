import type { Id } from '../../../core/model/id';
import { sessionField } from '../../state/session-field';

/** A branch of the map that stands out: a statement and all that bears on it, in the end. */
export interface Focus {
  readonly id: Id;
  /** The statements by which one comes to it from the top of the argument, itself at the end. */
  readonly path: readonly Id[];
}

/** The branch that stands out while the rest is dimmed; null if none does. */
export const focusField = sessionField<Focus | null>({ name: 'focus', initial: null, scope: 'document' });
