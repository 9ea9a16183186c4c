import type { Finding } from '../../../core/check/finding';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { useSession } from '../../state/session';
import { findingsField, settled } from './findings';

/** How long after an edit the checks begin, in ms: so that they are not begun for each of several in a row. */
const PAUSE = 150;
/** How long they may keep the window from drawing and answering, in ms. */
const SLICE = 4;

/**
 * Lets the checks look through the map beside all else: a little at a time, after each edit that could change what they find.
 * An edit while they are at it makes them begin anew.
 *
 * @returns a function that stops it
 */
export function followChecks(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking: ArgumentMap | null = null;

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
    const { map, document } = useSession.getState();
    if (!document || isSame(map, looking ?? findingsField.get().of)) return;
    looking = map;
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

/** Whether nothing of it has changed that the checks look at. */
function isSame(map: ArgumentMap, known: ArgumentMap | null): boolean {
  return (
    map.statements === known?.statements && map.relations === known.relations && map.sources === known.sources
  );
}
