/** The right-hand side of a differential equation that does not depend on time: puts the derivatives at `state` into `out`. */
export type Derivative = (state: Float64Array, out: Float64Array) => void;

/** The pair of orders 5 and 4 (J. Dormand and P. Prince, “A family of embedded Runge–Kutta formulae”, 1980). */
const STAGES: readonly (readonly number[])[] = [
  [1 / 5],
  [3 / 40, 9 / 40],
  [44 / 45, -56 / 15, 32 / 9],
  [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
  [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
  [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84],
];
/** What the result of order 5 has more than that of order 4, of each stage. */
const ERROR = [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40];

/** How far a step may lead astray, by its own estimate. */
const TOLERANCE = 1e-9;
/** And as a part of how fast it goes: near a place of rest a step that is but just too long would keep it going about that place. */
const PART_OF_SPEED = 0.01;

/** The way of a differential equation, step by step. */
export interface Way {
  time: number;
  readonly state: Float64Array;
  /** The largest of the derivatives at `state`. */
  speed: number;
  /** Goes on by one step, whose length it chooses; not where nothing moves. */
  step(): void;
}

/** Begins at a state, which is changed in place. */
export function wayFrom(state: Float64Array, derivative: Derivative): Way {
  const size = state.length;
  const slopes = Array.from({ length: 7 }, () => new Float64Array(size));
  const trial = new Float64Array(size);
  let length = 0.05;
  derivative(state, slopes[0]!);

  /** Puts into `trial` the state of a stage. */
  const go = (stage: number) => {
    const factors = STAGES[stage]!;
    for (let at = 0; at < size; at++) {
      let slope = 0;
      for (let term = 0; term < factors.length; term++) slope += factors[term]! * slopes[term]![at]!;
      trial[at] = state[at]! + length * slope;
    }
  };
  const error = () => {
    let most = 0;
    for (let at = 0; at < size; at++) {
      let sum = 0;
      for (let term = 0; term < 7; term++) sum += ERROR[term]! * slopes[term]![at]!;
      most = Math.max(most, Math.abs(length * sum));
    }
    return most;
  };
  const step = () => {
    for (;;) {
      for (let stage = 0; stage < 6; stage++) {
        go(stage);
        derivative(trial, slopes[stage + 1]!);
      }
      const astray = error() / Math.min(TOLERANCE, PART_OF_SPEED * way.speed);
      const next = length * Math.min(5, Math.max(0.2, 0.9 * astray ** -0.2));
      if (astray <= 1) {
        way.time += length;
        state.set(trial);
        // The last stage stands where the step ended, and so is the first of the next.
        slopes[0]!.set(slopes[6]!);
        way.speed = largest(slopes[0]!);
        length = next;
        return;
      }
      length = next;
    }
  };
  const way: Way = { time: 0, state, speed: largest(slopes[0]!), step };
  return way;
}

function largest(numbers: Float64Array): number {
  let most = 0;
  for (const number of numbers) most = Math.max(most, Math.abs(number));
  return most;
}
