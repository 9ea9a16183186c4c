import { type Derivative, wayFrom } from './dormand-prince';

/** How near to where it rests it has to come. */
const NEAR = 1e-10;
/** Slower than this it can hardly be told from standing still. */
const STILL = 1e-14;
/** The longest that is waited, in units of the equation's time: in one, what is alone comes nearer to its rest by a factor of e. */
const LONGEST = 3_000;
/** When it is first asked whether it goes round and round. */
const FIRST_LOOK = 80;

/**
 * Follows a differential equation until it rests. How far away that is, is told from how fast it goes and how fast it gets slower.
 *
 * @param state where it begins; where it ends, afterwards
 * @returns whether it came to rest, to within 1e-9; if not, it goes round and round, or is too slow
 */
export function comeToRest(state: Float64Array, derivative: Derivative): boolean {
  const way = wayFrom(state, derivative);
  /** When it was looked at last, and how fast it went. */
  let before = { time: 0, speed: way.speed };
  let slowing = 0;
  /** The fastest of this stretch of time, which is as long as all before it, and of the one before. */
  let [fastest, fastestBefore, look] = [0, Number.POSITIVE_INFINITY, FIRST_LOOK / 4];
  while (way.time < LONGEST) {
    if (way.speed < STILL || way.speed < NEAR * Math.min(1, slowing)) return true;
    way.step();
    fastest = Math.max(fastest, way.speed);
    if (way.time - before.time >= 5) {
      slowing = Math.log(before.speed / way.speed) / (way.time - before.time);
      before = { time: way.time, speed: way.speed };
    }
    if (way.time >= look) {
      const change = fastest / fastestBefore;
      // What slows down so little would not be at rest by the end either.
      if (look >= FIRST_LOOK && fastest > 1e-3 && Math.abs(change - 1) < 0.02) return false;
      [fastest, fastestBefore, look] = [0, fastest, look * 2];
    }
  }
  return false;
}
