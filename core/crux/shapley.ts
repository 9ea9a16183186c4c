import type { Trial } from '../weigh/trial';

/** Shapley values of players, by their places in the list. */
export interface Shapley {
  readonly values: Float64Array;
  /** The standard error of each value; all 0 where they are exact. */
  readonly errors: Float64Array;
  /** How many orders of the players were tried; 0 where all subsets were. */
  readonly orders: number;
}

/** About how often a sample weighs the map again. */
const MOST_WEIGHINGS = 120_000;
const SEED = 20_240;

/**
 * Exact Shapley values: the map is weighed with every subset of the players, each of which differs from the one before by one player
 * (a Gray code).
 *
 * @param players statements of the trial, none withdrawn; at most some 20
 */
export function* exactShapley(
  trial: Trial,
  goal: number,
  players: readonly number[],
): Generator<number, Shapley> {
  const count = players.length;
  const worth = new Float64Array(2 ** count);
  let subset = 2 ** count - 1;
  trial.settle();
  worth[subset] = trial.strengthAt(goal);
  for (let turn = 1; turn < worth.length; turn++) {
    // The place of the lowest bit that is set in the number of the turn.
    const at = 31 - Math.clz32(turn & -turn);
    subset ^= 1 << at;
    trial.setWithdrawn(players[at]!, (subset & (1 << at)) === 0);
    trial.settle();
    worth[subset] = trial.strengthAt(goal);
    if (turn % 16 === 0) yield turn / worth.length;
  }
  const shares = sharesOf(count);
  const values = new Float64Array(count);
  for (let with_ = 1; with_ < worth.length; with_++) {
    const share = shares[bits(with_) - 1]!;
    for (let at = 0; at < count; at++)
      if (with_ & (1 << at)) values[at]! += share * (worth[with_]! - worth[with_ ^ (1 << at)]!);
  }
  for (const player of players) trial.setWithdrawn(player, false);
  trial.settle();
  return { values, errors: new Float64Array(count), orders: 0 };
}

/** How much a subset counts by how many others are in it: s! (n − s − 1)! / n!. */
function sharesOf(count: number): number[] {
  const shares = [1 / count];
  for (let size = 1; size < count; size++) shares.push((shares[size - 1]! * size) / (count - size));
  return shares;
}

function bits(subset: number): number {
  let count = 0;
  for (let left = subset; left !== 0; left &= left - 1) count++;
  return count;
}

/**
 * Shapley values estimated from some orders of the players (J. Castro, D. Gómez and J. Tejada, “Polynomial calculation of the Shapley
 * value based on sampling”, 2009), each order also taken backwards, which halves the work and lessens the variance. Whatever
 * the sample, they sum exactly to what all players bring. The seed is fixed, so that the same map has the same values.
 */
export function* sampledShapley(
  trial: Trial,
  goal: number,
  players: readonly number[],
): Generator<number, Shapley> {
  const count = players.length;
  const pairs = Math.min(1024, Math.max(16, Math.round(MOST_WEIGHINGS / 2 / count)));
  const random = randomNumbers(SEED);
  const order = Array.from(players, (_, at) => at);
  const sums = new Float64Array(count);
  const squares = new Float64Array(count);
  const brought = new Float64Array(count);
  const worth = () => {
    trial.settle();
    return trial.strengthAt(goal);
  };
  for (const player of players) trial.setWithdrawn(player, true);
  for (let pair = 0; pair < pairs; pair++) {
    shuffle(order, random);
    // In the order they come; and in the same order they go, which is the order backwards.
    for (const isWithdrawn of [false, true]) {
      let before = worth();
      for (const [index, at] of order.entries()) {
        trial.setWithdrawn(players[at]!, isWithdrawn);
        const after = worth();
        const moved = isWithdrawn ? before - after : after - before;
        brought[at] = isWithdrawn ? (brought[at]! + moved) / 2 : moved;
        before = after;
        if (index % 16 === 15) yield pair / pairs;
      }
    }
    for (let at = 0; at < count; at++) {
      sums[at]! += brought[at]!;
      squares[at]! += brought[at]! ** 2;
    }
    yield pair / pairs;
  }
  for (const player of players) trial.setWithdrawn(player, false);
  trial.settle();
  const values = sums.map((sum) => sum / pairs);
  const errors = squares.map((square, at) =>
    Math.sqrt(Math.max(0, square / pairs - values[at]! ** 2) / (pairs - 1)),
  );
  return { values, errors, orders: 2 * pairs };
}

/** Puts a list in any order (Fisher and Yates). */
function shuffle(list: number[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
}

/** Numbers from 0 to, not including, 1 that look random, and are the same for the same seed (mulberry32, T. Ettinger). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
