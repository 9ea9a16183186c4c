import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { type Weighing, weighingOf } from '../model/weighing';
import { reaching } from '../weigh/reaching';
import { Trial } from '../weigh/trial';
import { type Branch, branchesOf } from './branches';
import type { Contribution } from './contribution';
import { finish } from './finish';
import { known } from './known';
import { exactShapley, type Shapley, sampledShapley } from './shapley';

/** Why a statement is as strong as it is. */
export interface Why {
  readonly of: Id;
  readonly base: number;
  /** Undefined where it is not known. */
  readonly strength: number | undefined;
  /** Of all statements that bear on it in the end, the largest first. They sum to the strength less the base score. */
  readonly contributions: readonly Contribution[];
  /** The same by what bears on it at first hand, the largest first. */
  readonly branches: readonly Branch[];
  /** In how many orders the statements were put in, where the values are a sample; 0 where they are exact. */
  readonly orders: number;
}

/** With so many statements or fewer, all of their subsets are tried. */
export const MOST_EXACT = 12;

/**
 * Why a statement is as strong as it is: what each statement that bears on it contributes. These are Shapley values (T. Kampik,
 * N. Potyka, X. Yin, K. Čyras and F. Toni, “Contribution functions for quantitative bipolar argumentation graphs”, IJAR 173,
 * 2024): the mean, over all orders in which the statements may be put in, of how far each moves it when its turn comes. Of linked
 * premises, none bears on anything until all are in. Exact up to `MOST_EXACT` statements, beyond sampled with a fixed seed.
 *
 * Where there is more to ask, ask why a premise is as strong as it is.
 *
 * @param of a statement
 * @param weighing the map's own, unless another is given
 * @returns undefined where `of` is a question, empty or no statement
 */
export function whyOf(map: ArgumentMap, of: Id, weighing?: Weighing): Why | undefined {
  return finish(whyInSteps(map, of, weighing));
}

/** As `whyOf`, in steps: for a worker, or a window that shows progress. */
export function* whyInSteps(
  map: ArgumentMap,
  of: Id,
  weighing: Weighing = weighingOf(map),
): Generator<number, Why | undefined> {
  const records = reaching(map, of);
  const trial = new Trial(records, weighing);
  const goal = trial.nodeOf(of);
  if (goal === undefined) return undefined;
  const { ids, statementCount } = trial.graph;
  const base = trial.baseAt(goal);
  const strength = known(trial.strengthAt(goal));
  const players = Array.from({ length: statementCount }, (_, node) => node).filter((node) => node !== goal);
  const shapley: Shapley =
    strength === undefined
      ? nothingKnown(players.length)
      : yield* players.length <= MOST_EXACT
          ? exactShapley(trial, goal, players)
          : sampledShapley(trial, goal, players);
  const contributions = players.map((node, at): Contribution => {
    const [value, error] = [shapley.values[at]!, shapley.errors[at]!];
    return { id: ids[node]!, value: known(value), error: Number.isNaN(error) ? 0 : error };
  });
  contributions.sort(byValue);
  const branches = branchesOf(map, of, records, contributions);
  return { of, base, strength, contributions, branches, orders: shapley.orders };
}

/** Where the statement has no strength, nothing can be said to bring it there. */
function nothingKnown(count: number): Shapley {
  return { values: new Float64Array(count).fill(Number.NaN), errors: new Float64Array(count), orders: 0 };
}

function byValue(a: Contribution, b: Contribution): number {
  return Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0) || (a.id < b.id ? -1 : 1);
}
