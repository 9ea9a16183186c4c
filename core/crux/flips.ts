import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { type Weighing, weighingOf } from '../model/weighing';
import { reaching } from '../weigh/reaching';
import { Trial } from '../weigh/trial';
import { finish } from './finish';
import type { Flip } from './flip';
import { flipBySeveral } from './flip-by-several';
import { HALF } from './half';
import { known } from './known';
import { nearestFlip } from './nearest-flip';

/** What would flip a conclusion. */
export interface Flips {
  readonly of: Id;
  readonly strength: number | undefined;
  /** Where it would go; `neither` where it stands at a half already, or is not known. */
  readonly goal: 'over' | 'under' | 'neither';
  /** The smallest change first: of one statement each; where none does it alone, of several together. Empty where nothing does. */
  readonly ways: readonly Flip[];
}

/**
 * What would flip a conclusion: the smallest changes of base scores that bring it over, or under, a half. The question is that of X.
 * Yin, N. Potyka and F. Toni (“CE-QArg: counterfactual explanations for quantitative bipolar argumentation frameworks”, KR
 * 2024); they move all base scores together, by small steps, and are content with an answer that holds. For a person one
 * statement is easier to think of, so each is tried alone, exactly. Where none does it alone, those are moved all the way, one after
 * another, that bring it furthest, and the last of them only as far as it takes: such an answer holds, but a smaller one may exist.
 *
 * The conclusion's own base score stays as it is.
 *
 * @returns undefined where `of` is a question, empty or no statement
 */
export function flipsOf(map: ArgumentMap, of: Id, weighing?: Weighing): Flips | undefined {
  return finish(flipsInSteps(map, of, weighing));
}

/** As `flipsOf`, in steps: for a worker, or a window that shows progress. */
export function* flipsInSteps(
  map: ArgumentMap,
  of: Id,
  weighing: Weighing = weighingOf(map),
): Generator<number, Flips | undefined> {
  const trial = new Trial(reaching(map, of), weighing);
  const goal = trial.nodeOf(of);
  if (goal === undefined) return undefined;
  const strength = known(trial.strengthAt(goal));
  // So near to a half it is on neither side: with circles its strength is known no better.
  if (strength === undefined || Math.abs(strength - HALF) < 1e-9)
    return { of, strength, goal: 'neither', ways: [] };
  const isOver = strength < HALF;
  const ways: Flip[] = [];
  const { ids, statementCount } = trial.graph;
  for (let node = 0; node < statementCount; node++) {
    if (node !== goal) {
      const from = trial.baseAt(node);
      const found = nearestFlip(trial, goal, node, isOver);
      if (found) {
        const { to, strength: then } = found;
        ways.push({ changes: [{ id: ids[node]!, from, to }], size: Math.abs(to - from), strength: then });
      }
    }
    yield node / statementCount / 2;
  }
  if (ways.length === 0) {
    const flip = yield* flipBySeveral(trial, goal, isOver);
    if (flip) ways.push(flip);
  }
  ways.sort((a, b) => a.size - b.size || (a.changes[0]!.id < b.changes[0]!.id ? -1 : 1));
  return { of, strength, goal: isOver ? 'over' : 'under', ways };
}
