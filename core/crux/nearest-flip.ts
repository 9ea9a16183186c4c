import type { Trial } from '../weigh/trial';
import { HALF } from './half';

/** In so many parts each way is looked through, as a statement may bear on the conclusion in several ways that pull apart. */
const PARTS = 8;
/** How near the base score that just does it is found. */
const NEAR = 1e-9;

/** Whether a strength is on the side that is wanted; what is not known is on neither. */
export function isThere(strength: number, isOver: boolean): boolean {
  return isOver ? strength > HALF : strength < HALF;
}

/**
 * The base score of a statement nearest to its own with which the conclusion is on the other side of a half; undefined where it has none.
 * The trial is left as it was.
 *
 * @param isOver whether it should be over a half, or under
 */
export function nearestFlip(
  trial: Trial,
  goal: number,
  node: number,
  isOver: boolean,
): { readonly to: number; readonly strength: number } | undefined {
  const from = trial.baseAt(node);
  const strengthWith = (base: number) => {
    trial.setBase(node, base);
    trial.settle();
    return trial.strengthAt(goal);
  };
  let best: number | undefined;
  for (const end of [0, 1]) {
    let before = from;
    for (let part = 1; part <= PARTS && end !== from; part++) {
      const base = part === PARTS ? end : from + ((end - from) * part) / PARTS;
      if (isThere(strengthWith(base), isOver)) {
        const to = bisect(before, base, (middle) => isThere(strengthWith(middle), isOver));
        if (best === undefined || Math.abs(to - from) < Math.abs(best - from)) best = to;
        break;
      }
      before = base;
    }
  }
  const strength = best === undefined ? undefined : strengthWith(best);
  trial.setBase(node, from);
  trial.settle();
  return best === undefined ? undefined : { to: best, strength: strength! };
}

/** Between two numbers of which the second does it, one that does it next to one that does not. */
function bisect(doesNot: number, does: number, test: (middle: number) => boolean): number {
  let [low, high] = [doesNot, does];
  while (Math.abs(high - low) > NEAR) {
    const middle = (low + high) / 2;
    if (test(middle)) high = middle;
    else low = middle;
  }
  return high;
}
