import type { ArgumentMap, Relation } from '../model/argument-map';
import type { Id } from '../model/id';
import { relationsOnto } from '../model/structure';
import { baseScoreOf } from './base-score';
import { underInfluence } from './energy';
import { peel } from './peel';

/** How strong everything in a map is once the argument is weighed. */
export interface Weighed {
  /** Of each statement, 0 to 1. */
  readonly strengths: ReadonlyMap<Id, number>;
  /** Of each relation, how hard it pushes its target, 0 to 1: its weakest premise, as far as the step holds. */
  readonly forces: ReadonlyMap<Id, number>;
  /** False where circles did not come to rest within the rounds that are allowed. */
  readonly settled: boolean;
}

/** How far each round goes towards what the paper's equation asks for: Euler's method with a step of a half. */
const STEP = 0.5;
const ROUNDS = 200;
/** A strength that moves by less has come to rest. */
const REST = 1e-7;

/**
 * Weighs a map by the quadratic energy model (N. Potyka, “Continuous Dynamical Systems for Weighted Bipolar
 * Argumentation”, KR 2018). Where nothing goes in circles its strengths are worked out at once, each after what it rests on;
 * circles begin at their base scores and follow the paper's differential equation in steps, up to a bound.
 *
 * Two things are not in the paper. Linked premises are as strong as the weakest of them (J. Pollock, “Defeasible reasoning with
 * variable degrees of justification”, Artificial Intelligence 133, 2001). A relation is itself under influence, with a base
 * score of 1, so that an undercut lessens what passes through it, and what supports the step only makes up for that.
 *
 * The result does not depend on the order of the records. O(n log n), and as many rounds over the circles as they need.
 */
export function weighMap(map: ArgumentMap): Weighed {
  const known = results.get(map.relations);
  const weighed = known && sameBases(known.statements, map.statements) ? known.weighed : weigh(map);
  results.set(map.relations, { statements: map.statements, weighed });
  return weighed;
}

const results = new WeakMap<
  ArgumentMap['relations'],
  { readonly statements: ArgumentMap['statements']; readonly weighed: Weighed }
>();

/** Whether all statements begin with the same score: most edits change but a text. */
function sameBases(a: ArgumentMap['statements'], b: ArgumentMap['statements']): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [id, statement] of b) {
    const before = a.get(id);
    if (before !== statement && (!before || baseScoreOf(before) !== baseScoreOf(statement))) return false;
  }
  return true;
}

function weigh(map: ArgumentMap): Weighed {
  const strengths = new Map<Id, number>();
  const forces = new Map<Id, number>();
  const wanted = (id: Id): number => {
    const relation = map.relations.get(id);
    if (relation) return forceOf(map, relation, strengths, forces);
    return underInfluence(baseScoreOf(map.statements.get(id)!), energyOn(map, id, forces));
  };
  const put = (id: Id, value: number) => (map.relations.has(id) ? forces : strengths).set(id, value);

  const ids = [...map.statements.keys(), ...map.relations.keys()];
  const { first, circles, last } = peel(influences(map, ids));
  for (const node of first) put(ids[node]!, wanted(ids[node]!));
  const settled = settle(
    map,
    circles.map((node) => ids[node]!),
    { strengths, forces, wanted, put },
  );
  for (const node of last) put(ids[node]!, wanted(ids[node]!));
  return { strengths, forces, settled };
}

/** What each statement or relation has an influence on at first hand. */
function influences(map: ArgumentMap, ids: readonly Id[]): number[][] {
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const leadsTo: number[][] = ids.map(() => []);
  for (const { id, premises, target } of map.relations.values()) {
    const number = numbers.get(id)!;
    leadsTo[number]!.push(numbers.get(target)!);
    for (const premise of premises) leadsTo[numbers.get(premise)!]!.push(number);
  }
  return leadsTo;
}

interface State {
  readonly strengths: ReadonlyMap<Id, number>;
  readonly forces: ReadonlyMap<Id, number>;
  readonly wanted: (id: Id) => number;
  readonly put: (id: Id, value: number) => void;
}

/** Lets circles come to rest: all of them at once in each round, so that none comes first. */
function settle(
  map: ArgumentMap,
  circles: readonly Id[],
  { strengths, forces, wanted, put }: State,
): boolean {
  for (const id of circles) {
    const statement = map.statements.get(id);
    if (statement) put(id, baseScoreOf(statement));
  }
  for (const id of circles) {
    const relation = map.relations.get(id);
    if (relation) put(id, weakest(relation, strengths));
  }
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    const next = circles.map((id) => {
      const now = strengths.get(id) ?? forces.get(id)!;
      const by = wanted(id) - now;
      moved = Math.max(moved, Math.abs(by));
      return now + STEP * by;
    });
    for (const [index, id] of circles.entries()) put(id, next[index]!);
    if (moved < REST) return true;
  }
  return circles.length === 0;
}

function forceOf(
  map: ArgumentMap,
  relation: Relation,
  strengths: ReadonlyMap<Id, number>,
  forces: ReadonlyMap<Id, number>,
): number {
  return underInfluence(1, energyOn(map, relation.id, forces)) * weakest(relation, strengths);
}

/** The strength of a relation's weakest premise. */
function weakest({ premises }: Relation, strengths: ReadonlyMap<Id, number>): number {
  return premises.reduce((least, id) => Math.min(least, strengths.get(id) ?? 1), 1);
}

/** What supports a statement or relation less what attacks it. */
export function energyOn(map: ArgumentMap, id: Id, forces: ReadonlyMap<Id, number>): number {
  let energy = 0;
  for (const { id: relation, kind } of relationsOnto(map, id)) {
    const force = forces.get(relation) ?? 0;
    energy += kind === 'supports' ? force : -force;
  }
  return energy;
}
