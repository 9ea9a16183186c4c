import type { Finding } from '../../../core/check/finding';
import type { Change } from '../../../core/edit/change/change';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { useSession } from '../../state/session';
import { sessionField } from '../../state/session-field';
import { findingsField, settled } from './findings';

/** How long after an edit the checks begin, in ms: so that they are not begun for each of several in a row. */
const PAUSE = 150;
/** How long they may keep the window from drawing and answering, in ms. */
const SLICE = 4;

/** Stands for what the checks look at: it is another object after each Change to that, and for another document. */
const lookedAtField = sessionField<object>({
  name: 'looked at by checks',
  scope: 'document',
  initial: {},
  apply: ({ change }, before) => (changesFindings(change) ? {} : before),
  reset: () => ({}),
});

/**
 * Lets the checks look through the map beside all else: a little at a time, after each edit that could change what they find.
 * An edit while they are at it makes them begin anew.
 *
 * @returns a function that stops it
 */
export function followChecks(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking: ArgumentMap | null = null;
  let met: object | null = null;

  const begin = async () => {
    const { map } = useSession.getState();
    looking = map;
    // Not read before it is wanted: the first paint of the window does not wait for it.
    const { checkInSteps } = await import('../../../core/check/check-map');
    step(map, checkInSteps(map));
  };
  const step = (map: ArgumentMap, steps: Iterator<undefined, readonly Finding[]>) => {
    if (looking !== map) return;
    const end = performance.now() + SLICE;
    do {
      const { done, value } = steps.next();
      if (!done) continue;
      // By itself: with the last slice it would keep the window twice as long.
      timer = setTimeout(settle, 0, map, value);
      return;
    } while (performance.now() < end);
    timer = setTimeout(step, 0, map, steps);
  };
  const settle = (map: ArgumentMap, found: readonly Finding[]) => {
    if (looking !== map) return;
    looking = null;
    findingsField.set(settled(findingsField.get(), map, found));
  };
  const meet = () => {
    const state = useSession.getState();
    if (!state.document || lookedAtField.of(state) === met) return;
    met = lookedAtField.of(state);
    looking = state.map;
    clearTimeout(timer);
    timer = setTimeout(() => void begin(), PAUSE);
  };
  meet();
  const stop = useSession.subscribe(meet);
  return () => {
    stop();
    clearTimeout(timer);
    looking = null;
  };
}

function changesFindings({ statements, relations, sources }: Change): boolean {
  return statements !== undefined || relations !== undefined || sources !== undefined;
}
