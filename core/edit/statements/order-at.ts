import type { Relation } from '../../model/argument-map';

/** The orders that relations get which are put among others, and which of the others have to make room for them. */
export interface OrderedAt {
  /** One for each relation; absent for the only relation to a target. */
  readonly orders: readonly (number | undefined)[];
  readonly updated: readonly (readonly [from: Relation, to: Relation])[];
}

/**
 * The orders that put relations at a position among their siblings. The siblings keep theirs, so that maps differ little,
 * unless there is no room between them: then all are numbered anew.
 *
 * @param siblings The relations to the target, in reading order, without those that are put there.
 * @param at How many of the siblings stay before them.
 * @param count How many are put there.
 */
export function orderAt(siblings: readonly Relation[], at: number, count = 1): OrderedAt {
  if (siblings.length === 0) {
    return { orders: count === 1 ? [undefined] : Array.from({ length: count }, (_, n) => n), updated: [] };
  }
  const before = siblings[at - 1];
  const after = siblings[at];
  const orders = ordersBetween(before && orderOf(before), after && orderOf(after), count);
  if (orders) return { orders, updated: [] };
  const updated: [Relation, Relation][] = [];
  for (const [index, from] of siblings.entries()) {
    const order = index < at ? index : index + count;
    if (from.order !== order) updated.push([from, { ...from, order }]);
  }
  return { orders: Array.from({ length: count }, (_, n) => at + n), updated };
}

/** Whole numbers if they fit in between, fractions if need be; undefined if the numbers are too large or too close. */
function ordersBetween(low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY, count: number) {
  const first = low === Number.NEGATIVE_INFINITY ? Math.ceil(high) - count : Math.floor(low) + 1;
  const whole = Array.from({ length: count }, (_, n) => first + n + 0);
  if (whole.every(Number.isSafeInteger) && whole.at(-1)! < high) return whole;
  const parts = Array.from({ length: count }, (_, n) => low + ((high - low) * (n + 1)) / (count + 1));
  const rising = [low, ...parts, high].every((order, n, all) => n === 0 || all[n - 1]! < order);
  return rising && parts.every(Number.isFinite) ? parts : undefined;
}

function orderOf({ order = 0 }: Relation): number {
  return order;
}
