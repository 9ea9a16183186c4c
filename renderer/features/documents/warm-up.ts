import { isReady, ready } from '../../../core/derived/derived-map';
import { type SessionState, useSession } from '../../state/session';
import { idle } from '../../ui/idle';

/** Whoever selects something may edit it in a moment: a step waits no longer than this, in ms. */
const SOON = 250;

/**
 * Works out what the first edit would wait for of a map that another thread laid out: once something is selected, when the window
 * has nothing else to do. Whoever only reads needs none of it, nor the memory that it takes.
 *
 * @returns a function to call when it is to end
 */
export function warmUp(): () => void {
  let isAtWork = false;
  const work = async () => {
    if (isAtWork) return;
    isAtWork = true;
    for (let state = useSession.getState(); isWanted(state); state = useSession.getState()) {
      const steps = ready(state.derived);
      do await idle(SOON);
      while (useSession.getState().derived === state.derived && !steps.next().done);
    }
    isAtWork = false;
  };
  return useSession.subscribe((state, before) => {
    const isNew = state.selection !== before.selection || state.derived !== before.derived;
    if (isNew && isWanted(state)) void work();
  });
}

function isWanted({ selection, derived }: SessionState): boolean {
  return selection.length > 0 && !isReady(derived);
}
