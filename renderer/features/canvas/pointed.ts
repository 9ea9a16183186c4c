import type { Id } from '../../../core/model/id';
import { sessionField } from '../../state/session-field';

/**
 * What the pointer is on where the far view draws: that one is mounted, so that hovering, clicking, dragging and the
 * context menu are the same there as they are near. And what it holds, which stays mounted until it is let go.
 */
export interface Pointed {
  readonly over: Id | null;
  readonly held: Id | null;
}

export const pointedField = sessionField<Pointed>({
  name: 'pointed at',
  initial: { over: null, held: null },
  scope: 'document',
});
