import type { Arguments } from './arguments';
import { listAt } from './lists';
import { type SupportCircles, supportCircles } from './support-circles';

/** What is known of an item or of what a relation carries. */
export const UNDEFINED = 0;
export const TRUE = 1;
export const FALSE = 2;

/** What a person has said of items: `TRUE` for what stands whatever attacks it, `FALSE` for what is beaten. */
export type Settled = ReadonlyMap<number, typeof TRUE | typeof FALSE>;

/** The well-founded model of a map. */
export interface Model {
  /** Whether each item stands. */
  readonly stands: Uint8Array;
  /** Whether each relation carries: it stands, and all its premises do. */
  readonly carries: Uint8Array;
  /** Of an item in a circle of support that is undefined, a relation that supports it and does not need it. Elsewhere −1. */
  readonly source: Int32Array;
  /** How often something was looked at, for measuring. */
  readonly looks: number;
}

/**
 * The well-founded model (A. Van Gelder, K. Ross and J. Schlipf, “The well-founded semantics for general logic programs”, JACM
 * 38, 1991) of these rules, one set for each relation r and each item x:
 *
 * - r *carries* if r stands and all its premises stand. Linked premises so attack jointly, as in a SETAF (S. Nielsen and S. Parsons,
 *   “A generalization of Dung’s abstract framework for argumentation”, ArgMAS 2006).
 * - x is *hit* if an attack on it carries. Where x is a relation this is an undercut: a recursive attack (P. Baroni, F. Cerutti,
 *   M. Giacomin and G. Guida, “AFRA: argumentation framework with recursive attacks”, IJAR 52, 2011; C. Cayrol, J. Fandinno,
 *   L. Fariñas del Cerro and M.-C. Lagasquie-Schiex, “Structure-based semantics of argumentation frameworks with higher-order
 *   attacks and supports”, COMMA 2018).
 * - x *stands* if it is not hit, and nothing supports it or a support of it carries: evidential support (N. Oren and T. Norman,
 *   “Semantics for evidence-based argumentation”, COMMA 2008).
 *
 * Without supports this is Dung's grounded labelling (P. Dung, AIJ 77, 1995). What follows is passed on from item to item as in
 * unit propagation (W. Dowling and J. Gallier, 1984), in time linear in the map. What only holds itself up is found circle by circle:
 * each circle of support is looked through once, and again when the support has fallen on which one of its members was last seen to
 * rest (the source pointers of P. Simons, I. Niemelä and T. Soininen, AIJ 138, 2002). So the bound is O(n), and for circles
 * of support their size times the supports that fall in them.
 */
export function wellFounded(args: Arguments, settled: Settled): Model {
  const { ids, statementCount, relationCount, attacks, targets, unsaid, premises, onto, from } = args;
  const stands = new Uint8Array(ids.length);
  const carries = new Uint8Array(relationCount);
  const source = new Int32Array(ids.length).fill(-1);
  const circles = supportCircles(args);
  const needs = new Int32Array(relationCount);
  const openAttacks = new Int32Array(ids.length);
  const openSupports = new Int32Array(ids.length);
  const supported = new Uint8Array(ids.length);
  const isRestless = new Uint8Array(circles.members.length).fill(1);
  const restless = circles.members.map((_, circle) => circle);
  const decided: number[] = [];
  let looks = 0;

  const decide = (item: number, value: typeof TRUE | typeof FALSE) => {
    if (stands[item] !== UNDEFINED) return;
    stands[item] = value;
    decided.push(item);
  };
  const settle = (item: number) => {
    if (openAttacks[item] === 0 && supported[item]) decide(item, TRUE);
  };
  const pass = (relation: number, value: typeof TRUE | typeof FALSE) => {
    carries[relation] = value;
    const target = targets[relation]!;
    if (target < 0 || stands[target] !== UNDEFINED) return;
    if (attacks[relation]) {
      if (value === TRUE) return decide(target, FALSE);
      openAttacks[target]!--;
    } else {
      openSupports[target]!--;
      if (value === TRUE) supported[target] = 1;
      else if (!supported[target] && openSupports[target] === 0) return decide(target, FALSE);
      else if (source[target] === relation) awaken(circles.of[target]!);
    }
    settle(target);
  };
  const awaken = (circle: number) => {
    if (isRestless[circle]) return;
    isRestless[circle] = 1;
    restless.push(circle);
  };
  const look = (relation: number, value: number) => {
    looks++;
    if (carries[relation] !== UNDEFINED) return;
    if (value === FALSE) pass(relation, FALSE);
    else if (--needs[relation]! === 0) pass(relation, TRUE);
  };
  const propagate = () => {
    for (let item = decided.pop(); item !== undefined; item = decided.pop()) {
      const value = stands[item]!;
      if (item >= statementCount) look(item - statementCount, value);
      else for (const relation of listAt(from, item)) look(relation, value);
    }
  };

  for (const [item, value] of settled) decide(item, value);
  for (let relation = 0; relation < relationCount; relation++) {
    needs[relation] = premises.first[relation + 1]! - premises.first[relation]! + 1;
    if (targets[relation]! >= 0) (attacks[relation] ? openAttacks : openSupports)[targets[relation]!]!++;
  }
  for (let item = 0; item < ids.length; item++) if (openSupports[item] === 0) supported[item] = 1;
  for (let relation = 0; relation < relationCount; relation++) if (unsaid[relation]) pass(relation, FALSE);
  for (let item = 0; item < ids.length; item++) settle(item);
  propagate();
  for (let circle = restless.pop(); circle !== undefined; circle = restless.pop()) {
    isRestless[circle] = 0;
    for (const item of unfounded(circles, circle)) decide(item, FALSE);
    propagate();
  }
  return { stands, carries, source, looks };

  /** The items of circles that hang together which nothing could hold up from without, whatever becomes of the attacks. */
  function unfounded({ of, members }: SupportCircles, circle: number): number[] {
    const founded = new Set<number>();
    const waiting: number[] = [];
    const lacks = new Map<number, number>();
    const inside = (item: number) => of[item] === circle && !founded.has(item);
    const found = (item: number, by: number) => {
      if (!inside(item) || stands[item] === FALSE) return;
      founded.add(item);
      source[item] = by;
      waiting.push(item);
    };
    const supports: number[] = [];
    for (const item of members[circle]!) {
      for (const relation of listAt(onto, item)) {
        looks++;
        if (attacks[relation] || carries[relation] === FALSE) continue;
        supports.push(relation);
        let lack = of[statementCount + relation] === circle ? 1 : 0;
        for (const premise of listAt(premises, relation)) if (of[premise] === circle) lack++;
        lacks.set(relation, lack);
      }
      if (stands[item] === TRUE) found(item, -1);
      // A relation that is a member for its premises alone: nothing supports the step itself.
      else if (openSupports[item] === 0 && supported[item]) found(item, -1);
    }
    for (const relation of supports) if (lacks.get(relation) === 0) found(targets[relation]!, relation);
    const gain = (relation: number) => {
      looks++;
      const lack = lacks.get(relation);
      if (lack === undefined) return;
      lacks.set(relation, lack - 1);
      if (lack === 1) found(targets[relation]!, relation);
    };
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      if (item >= statementCount) gain(item - statementCount);
      else for (const relation of listAt(from, item)) gain(relation);
    }
    return members[circle]!.filter((item) => stands[item] === UNDEFINED && !founded.has(item));
  }
}
