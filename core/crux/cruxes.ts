import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { type Weighing, weighingOf } from '../model/weighing';
import { reaching } from '../weigh/reaching';
import { Trial } from '../weigh/trial';
import { finish } from './finish';
import { known } from './known';

/**
 * What hangs on one statement. Strengths are those of the conclusion, 0 to 1, and undefined where they are not known because a circle
 * does not come to rest.
 */
export interface Crux {
  readonly id: Id;
  /** Its base score. */
  readonly base: number;
  /** How far the conclusion moves as the base score goes from 0 to 1. */
  readonly swing: number | undefined;
  /** The conclusion with the base score at 0, and at 1. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** The conclusion if the statement is withdrawn, and with it the relations that it is a premise of. */
  readonly withdrawn: number | undefined;
}

/** What hangs on one step: the conclusion if the relation is cut. */
export interface CutStep {
  readonly relation: Id;
  readonly cut: number | undefined;
}

/** What a conclusion hangs on. */
export interface Cruxes {
  readonly of: Id;
  /** The conclusion's strength; undefined where it is not known. */
  readonly strength: number | undefined;
  /** All statements that bear on it in the end, the largest swing first. */
  readonly statements: readonly Crux[];
  /** All relations that bear on it in the end, that first whose cut moves it most. */
  readonly steps: readonly CutStep[];
}

/**
 * What a conclusion hangs on: each base score is moved and each relation cut, and the map is weighed again as far as that reaches, so
 * that all is exact. About n × depth on trees. By swing and not by the derivative: where support and attack balance, the derivative
 * of the quadratic energy model is 0, whatever hangs on a statement.
 *
 * @param of a statement
 * @param weighing the map's own, unless another is given
 * @returns undefined where `of` is a question, empty or no statement
 */
export function cruxesOf(map: ArgumentMap, of: Id, weighing?: Weighing): Cruxes | undefined {
  return finish(cruxesInSteps(map, of, weighing));
}

/** As `cruxesOf`, in steps: for a worker, or a window that shows progress. */
export function* cruxesInSteps(
  map: ArgumentMap,
  of: Id,
  weighing: Weighing = weighingOf(map),
): Generator<number, Cruxes | undefined> {
  const trial = new Trial(reaching(map, of), weighing);
  const goal = trial.nodeOf(of);
  if (goal === undefined) return undefined;
  const { ids, statementCount } = trial.graph;
  const now = () => {
    trial.settle();
    return known(trial.strengthAt(goal));
  };
  const strength = now();
  if (strength === undefined) return nothingKnown(of, trial);
  const statements: Crux[] = [];
  for (let node = 0; node < statementCount; node++) {
    if (node === goal) continue;
    const base = trial.baseAt(node);
    trial.setBase(node, 0);
    const low = now();
    trial.setBase(node, 1);
    const high = now();
    trial.setBase(node, base);
    trial.setWithdrawn(node, true);
    const withdrawn = now();
    trial.setWithdrawn(node, false);
    const swing = low === undefined || high === undefined ? undefined : Math.abs(high - low);
    statements.push({ id: ids[node]!, base, swing, low, high, withdrawn });
    yield node / ids.length;
  }
  const steps: CutStep[] = [];
  for (let node = statementCount; node < ids.length; node++) {
    trial.setCut(node, true);
    steps.push({ relation: ids[node]!, cut: now() });
    trial.setCut(node, false);
    yield node / ids.length;
  }
  const moved = (to: number | undefined) => (to === undefined ? -1 : Math.abs(to - strength));
  statements.sort(
    (a, b) =>
      (b.swing ?? -1) - (a.swing ?? -1) || moved(b.withdrawn) - moved(a.withdrawn) || byId(a.id, b.id),
  );
  steps.sort((a, b) => moved(b.cut) - moved(a.cut) || byId(a.relation, b.relation));
  return { of, strength, statements, steps };
}

/** Where the conclusion has no strength, nothing can be said to move it. */
function nothingKnown(of: Id, trial: Trial): Cruxes {
  const { ids, statementCount } = trial.graph;
  const unknown = { swing: undefined, low: undefined, high: undefined, withdrawn: undefined };
  const statements = ids.slice(0, statementCount).flatMap((id, node) => {
    return id === of ? [] : [{ id, base: trial.baseAt(node), ...unknown }];
  });
  const steps = ids.slice(statementCount).map((relation) => ({ relation, cut: undefined }));
  return {
    of,
    strength: undefined,
    statements: statements.sort((a, b) => byId(a.id, b.id)),
    steps: steps.sort((a, b) => byId(a.relation, b.relation)),
  };
}

function byId(a: Id, b: Id): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
