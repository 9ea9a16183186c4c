import type { Change } from '../../../core/edit/change/change';
import { countChanges } from '../../../core/edit/change/count-changes';
import type { SessionState } from '../../state/session';
import { sessionField } from '../../state/session-field';

/** Changes that the host failed to keep for a crash. */
interface NotKept {
  /** How many records of the map differ from what is kept; at least 1. */
  readonly changes: number;
  /** Why, in words for the person. */
  readonly reason: string;
}

/** What the host failed to keep of the document that is shown, from the first failure until all is kept or saved; else null. */
export const notKeptField = sessionField<NotKept | null>({
  name: 'not kept',
  initial: null,
  scope: 'document',
});

/** How many changes of a state the host failed to keep. */
export function notKeptCount(state: SessionState): number {
  return notKeptField.of(state)?.changes ?? 0;
}

/** Notes what the host failed to keep: all that was done since it kept something last, composed. */
export function noteNotKept(change: Change, reason: string): void {
  const changes = Math.max(1, countChanges(change));
  const known = notKeptField.get();
  if (known?.changes !== changes || known.reason !== reason) notKeptField.set({ changes, reason });
}
