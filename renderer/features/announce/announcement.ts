import { useSession } from '../../state/session';
import { stateField } from '../../ui/state-field';
import { newsSince, toldOf } from './news';

/** What a screen reader is to say next. `turn` tells two sayings of the same words apart. */
export const announcementField = stateField<{ readonly words: string; readonly turn: number }>({
  name: 'announcement',
  initial: { words: '', turn: 0 },
});

/** Lets a screen reader say something. */
export function announce(words: string): void {
  announcementField.set(({ turn }) => ({ words, turn: turn + 1 }));
}

/** Announces what changes in the session from now on. @returns a function that stops it */
export function announceChanges(): () => void {
  let told = toldOf(useSession.getState());
  let waiting = false;
  const tell = () => {
    waiting = false;
    const state = useSession.getState();
    const news = newsSince(told, state);
    told = toldOf(state);
    if (news) announce(news);
  };
  return useSession.subscribe(() => {
    // One command may change the session more than once; what counts is how it leaves it.
    if (!waiting) queueMicrotask(tell);
    waiting = true;
  });
}
