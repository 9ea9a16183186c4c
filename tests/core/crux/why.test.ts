import fc from 'fast-check';
import { expect, test } from 'vitest';
import { whyOf } from '../../../core/crux/why';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { PREMISES, SEMANTICS } from '../../../core/model/weighing';
import { weighAnew } from '../../../core/weigh/weigh-anew';
import { arbitraryMap } from '../../support/generated-map';
import { largeMap } from '../../support/large-map';
import { mapOf } from '../../support/map-of';
import { DF_QUAD, EXAMPLE, mapWith, QUADRATIC } from '../weigh/map-with';
import { Reference } from '../weigh/reference';
import { withoutCircles } from '../weigh/without-circles';

test('the published contributions to A1', () => {
  const { base, strength, contributions, orders } = whyOf(EXAMPLE, 'A1', DF_QUAD)!;
  const values = Object.fromEntries(contributions.map(({ id, value }) => [id, value!]));
  expect(values.P1).toBeCloseTo(0.317683333, 9);
  expect(values.P2).toBeCloseTo(0.094766667, 9);
  expect(values.C2).toBeCloseTo(-0.006275, 9);
  expect(values.C3).toBeCloseTo(-0.025025, 9);
  expect(values.C4).toBeCloseTo(-0.01915, 9);
  expect(strength! - base).toBeCloseTo(0.362, 9);
  expect(orders).toBe(0);
});

/** Shapley values by their definition: the mean over all orders. */
function byAllOrders(map: ArgumentMap, of: string, ids: readonly string[]): Map<string, number> {
  const worth = (present: ReadonlySet<string>) => {
    const relations = new Map(
      [...map.relations].filter(([, { premises }]) => premises.every((id) => present.has(id))),
    );
    for (const { id, target } of [...relations.values()].reverse())
      if (map.relations.has(target) && !relations.has(target)) relations.delete(id);
    return new Reference({ ...map, relations }, DF_QUAD).acyclic().get(of)!;
  };
  const sums = new Map<string, number>();
  let orders = 0;
  const go = (present: ReadonlySet<string>, left: readonly string[], moves: readonly [string, number][]) => {
    if (left.length === 0) {
      orders++;
      for (const [id, move] of moves) sums.set(id, (sums.get(id) ?? 0) + move);
    }
    for (const id of left) {
      const next = new Set([...present, id]);
      const others = left.filter((other) => other !== id);
      go(next, others, [...moves, [id, worth(next) - worth(present)]]);
    }
  };
  go(new Set([of]), ids, []);
  return new Map([...sums].map(([id, sum]) => [id, sum / orders]));
}

test('are the mean over all orders, with linked premises and undercuts', () => {
  const map = mapWith({ t: 0.4, a: 0.9, b: 0.6, u: 0.7, c: 0.5 }, [
    ...['1: a, b + t', '2: u - 1', '3: c - t', '4: c + a'],
  ]);
  const expected = byAllOrders(map, 't', ['a', 'b', 'u', 'c']);
  const { contributions, branches } = whyOf(map, 't', DF_QUAD)!;
  expect(contributions).toHaveLength(4);
  for (const { id, value } of contributions) expect(value).toBeCloseTo(expected.get(id)!, 12);
  // What undercuts a step belongs to its branch; c bears on t in two ways.
  const of = (relation: string | undefined) =>
    [...branches.find((one) => one.relation === relation)!.statements].sort();
  expect([of('1'), of(undefined)]).toEqual([['a', 'b', 'u'], ['c']]);
});

test('sum to the strength less the base score, also where they are a sample; so do the branches', () => {
  const weighings = SEMANTICS.flatMap((semantics) => PREMISES.map((premises) => ({ semantics, premises })));
  fc.assert(
    fc.property(arbitraryMap({ plain: true, maxStatements: 16 }), fc.nat(8), fc.nat(), (map, which, pick) => {
      const acyclic = withoutCircles(map);
      const ids = [...acyclic.statements.keys()];
      const of = ids[pick % ids.length];
      const why = of === undefined ? undefined : whyOf(acyclic, of, weighings[which]);
      if (!why) return;
      const moved = why.strength! - why.base;
      expect(why.contributions.reduce((sum, { value }) => sum + value!, 0)).toBeCloseTo(moved, 10);
      expect(why.branches.reduce((sum, { value }) => sum + value!, 0)).toBeCloseTo(moved, 10);
      const members = why.branches.flatMap(({ statements }) => statements).sort();
      expect(members).toEqual(why.contributions.map(({ id }) => id).sort());
    }),
    { numRuns: 30 },
  );
});

test('a sample lies about the exact values, as near as it says, and is the same every time', () => {
  // Thirteen supporters alike: each brings a thirteenth, whatever is sampled of them.
  const ids = Array.from({ length: 13 }, (_, at) => `s${at}`);
  const bases = Object.fromEntries(ids.map((id, at) => [id, at < 6 ? 0.2 : 0.3]));
  const map = mapWith(
    { t: 0.3, ...bases },
    ids.map((id, at) => `r${at}: ${id} ${at % 3 === 0 ? '-' : '+'} t`),
  );
  const why = whyOf(map, 't', QUADRATIC)!;
  expect(why.orders).toBeGreaterThan(1_000);
  expect(whyOf(map, 't', QUADRATIC)).toEqual(why);
  // Those that are alike have one exact value.
  const groups = new Map<string, { value: number; error: number }[]>();
  for (const { id, value, error } of why.contributions) {
    const at = Number(id.slice(1));
    const group = `${bases[id]} ${at % 3 === 0}`;
    groups.set(group, [...(groups.get(group) ?? []), { value: value!, error }]);
  }
  for (const alike of groups.values()) {
    const mean = alike.reduce((sum, { value }) => sum + value, 0) / alike.length;
    for (const { value, error } of alike) {
      expect(error).toBeGreaterThan(0);
      expect(error).toBeLessThan(0.005);
      expect(Math.abs(value - mean)).toBeLessThan(5 * error);
    }
  }
});

test('a thousand statements, and what is not known', () => {
  const map = largeMap(1_000);
  const why = whyOf(map, 's0')!;
  expect(why.contributions.length).toBeGreaterThan(900);
  const moved = weighAnew(map).strengthOf('s0')! - why.base;
  expect(why.contributions.reduce((sum, { value }) => sum + value!, 0)).toBeCloseTo(moved, 9);
  expect(whyOf(mapOf({ q: 'question' }), 'q')).toBeUndefined();
  const alone = whyOf(mapWith({ a: 0.3 }), 'a');
  expect(alone).toMatchObject({ base: 0.3, strength: 0.3, contributions: [], branches: [] });
});
