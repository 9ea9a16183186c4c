import type { Trial } from '../weigh/trial';
import type { Flip } from './flip';
import { isThere, nearestFlip } from './nearest-flip';

/** So many statements at most: of more, nobody could make anything. */
const MOST = 12;

/**
 * Base scores of several statements with which the conclusion is on the other side of a half, where no one of them does it alone:
 * those are moved all the way that bring it furthest, and the last only as far as it takes.
 *
 * @returns undefined where none are found
 */
export function* flipBySeveral(
  trial: Trial,
  goal: number,
  isOver: boolean,
): Generator<number, Flip | undefined> {
  const moved = new Map<number, number>();
  const nodes = Array.from({ length: trial.graph.statementCount }, (_, node) => node).filter(
    (node) => node !== goal,
  );
  while (moved.size < Math.min(MOST, nodes.length)) {
    let best: { node: number; end: number; strength: number } | undefined;
    trial.settle();
    const now = trial.strengthAt(goal);
    for (const [at, node] of nodes.entries()) {
      if (moved.has(node)) continue;
      const from = trial.baseAt(node);
      for (const end of [0, 1]) {
        trial.setBase(node, end);
        trial.settle();
        const strength = trial.strengthAt(goal);
        if (isOver ? strength > (best?.strength ?? now) : strength < (best?.strength ?? now))
          best = { node, end, strength };
      }
      trial.setBase(node, from);
      yield 0.5 + (moved.size + at / nodes.length) / MOST / 2;
    }
    trial.settle();
    if (!best) break;
    const { node, end, strength } = best;
    moved.set(node, trial.baseAt(node));
    if (isThere(strength, isOver)) {
      const last = nearestFlip(trial, goal, node, isOver)!;
      trial.setBase(node, last.to);
      return takeBack(trial, moved, last.strength);
    }
    trial.setBase(node, end);
  }
  takeBack(trial, moved, Number.NaN);
  return undefined;
}

/** The changes as they stand, largest first; the trial is as it was before them. */
function takeBack(trial: Trial, moved: ReadonlyMap<number, number>, strength: number): Flip {
  const changes = [...moved].map(([node, from]) => ({
    id: trial.graph.ids[node]!,
    from,
    to: trial.baseAt(node),
  }));
  for (const [node, from] of moved) trial.setBase(node, from);
  trial.settle();
  return { changes, size: changes.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0), strength };
}
