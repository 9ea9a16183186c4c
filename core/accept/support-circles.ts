import type { Arguments } from './arguments';
import { listAt } from './lists';
import { strongComponents } from './strong-components';

/** Items that support one another in circles. */
export interface SupportCircles {
  /** Of each item, the number of the circles that hang together and that it is in; −1 where it is in none. */
  readonly of: Int32Array;
  /** The items of each. */
  readonly members: readonly (readonly number[])[];
}

/**
 * The circles of support of a map: the strongly connected components, of more than one item, of what rests on what. An item rests on
 * each relation that supports it, and a relation on its premises. First, what rests on nothing in a circle is taken away (A. Kahn, “Topological sorting of large networks”, 1962), so
 * that a map without circles pays for no more. O(n), no recursion.
 */
export function supportCircles(args: Arguments): SupportCircles {
  const of = new Int32Array(args.ids.length).fill(-1);
  const left = restingOnCircles(args);
  if (left.length === 0) return { of, members: [] };
  const components = strongComponents(args.ids.length, left, (item) => restsOn(args, item));
  const members = components.filter(({ length }) => length > 1);
  for (const [circle, items] of members.entries()) for (const item of items) of[item] = circle;
  return { of, members };
}

/** What an item rests on at first hand: what supports it, and a relation on its premises too. */
export function restsOn({ onto, premises, attacks, statementCount }: Arguments, item: number): number[] {
  const under: number[] = [];
  for (const relation of listAt(onto, item)) if (!attacks[relation]) under.push(statementCount + relation);
  if (item >= statementCount) under.push(...listAt(premises, item - statementCount));
  return under;
}

/** The items that are in a circle of support or rest on one. */
function restingOnCircles(args: Arguments): number[] {
  const { ids, attacks, targets, premises, from, statementCount, relationCount } = args;
  const waits = new Int32Array(ids.length);
  for (let at = 0; at < relationCount; at++) {
    waits[statementCount + at]! += premises.first[at + 1]! - premises.first[at]!;
    if (!attacks[at] && targets[at]! >= 0) waits[targets[at]!]!++;
  }
  const free: number[] = [];
  for (let item = 0; item < ids.length; item++) if (waits[item] === 0) free.push(item);
  const release = (item: number) => {
    if (--waits[item]! === 0) free.push(item);
  };
  for (let item = free.pop(); item !== undefined; item = free.pop()) {
    const relation = item - statementCount;
    if (relation < 0) for (const step of listAt(from, item)) release(statementCount + step);
    else if (!attacks[relation] && targets[relation]! >= 0) release(targets[relation]!);
  }
  const left: number[] = [];
  for (let item = 0; item < ids.length; item++) if (waits[item]! > 0) left.push(item);
  return left;
}
