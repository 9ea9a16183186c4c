import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PREMISES, SEMANTICS } from '../../../core/model/weighing';
import { weighAnew } from '../../../core/weigh/weigh-anew';
import { weighMap } from '../../../core/weigh/weigh-map';
import { arbitraryMap } from '../../support/generated-map';
import { mapOf } from '../../support/map-of';
import { DF_QUAD, EULER, mapWith, QUADRATIC } from './map-with';
import { Reference } from './reference';

const all = [DF_QUAD, QUADRATIC, EULER];

test.each<[string, ReturnType<typeof mapWith>]>([
  ['a mutual attack', mapWith({ a: 0.8, b: 0.6 }, ['1: a - b', '2: b - a'])],
  ['a mutual support', mapWith({ a: 0.2, b: 0.3 }, ['1: a + b', '2: b + a'])],
  ['an odd circle', mapWith({ a: 0.9, b: 0.8, c: 0.7 }, ['1: a - b', '2: b - c', '3: c - a'])],
  [
    'a circle of both',
    mapWith({ a: 0.5, b: 0.4, c: 1, d: 0.3 }, ['1: a + b', '2: b - c', '3: c + a', '4: d - a']),
  ],
  ['a circle through a step', mapWith({ t: 0.5, p: 0.9, u: 0.7 }, ['r: p + t', '2: u - r', '3: t + u'])],
  [
    'a circle with a link in it',
    mapWith({ a: 0.5, b: 0.9, c: 0.4 }, ['1: a, b - c', '2: c - a', '3: c + b']),
  ],
])('%s rests where an integrator of other make brings it', (_, map) => {
  for (const weighing of all) {
    const expected = new Reference(map, weighing).continuous({ step: 0.05, until: 100 })!;
    const weighed = weighMap(map, weighing);
    expect(weighed.settled).toBe(true);
    for (const [id, strength] of expected) expect(weighed.strengthOf(id)).toBeCloseTo(strength, 9);
  }
});

test('all ends of circles solve the equations; those of DF-QuAD by hand: x = w(1 − y), y = v(1 − x)', () => {
  const weighed = weighMap(mapWith({ x: 0.8, y: 0.6 }, ['1: x - y', '2: y - x']), DF_QUAD);
  expect(weighed.strengthOf('x')).toBeCloseTo((0.8 * (1 - 0.6)) / (1 - 0.48), 9);
  expect(weighed.strengthOf('y')).toBeCloseTo((0.6 * (1 - 0.8)) / (1 - 0.48), 9);
});

test('generated circles rest where an integrator of other make brings the whole map', () => {
  let compared = 0;
  const weighings = SEMANTICS.flatMap((semantics) => PREMISES.map((premises) => ({ semantics, premises })));
  fc.assert(
    fc.property(arbitraryMap({ plain: true, maxStatements: 6, maxRelations: 12 }), fc.nat(8), (map, pick) => {
      const weighing = weighings[pick]!;
      const expected = new Reference(map, weighing).continuous();
      if (!expected) return;
      const weighed = weighAnew(map, weighing);
      expect(weighed.settled).toBe(true);
      for (const [id, strength] of expected) expect(weighed.strengthOf(id)).toBeCloseTo(strength, 8);
      compared++;
    }),
    { numRuns: 120 },
  );
  expect(compared).toBeGreaterThan(100);
});

test('what does not come to rest has no strength, nor has what depends on it; all else has', () => {
  // Five groups in a ring, each statement of a group attacked by all of the one before: Hopf's oscillation.
  const groups = 5;
  const ids = Array.from({ length: groups * 5 }, (_, at) => `s${at}`);
  const bases = Object.fromEntries(ids.map((id, at) => [id, 0.85 + 0.1 * (at % groups === 0 ? 1 : 0)]));
  const relations = ids.flatMap((target, at) =>
    ids
      .filter((_, from) => (from + 1) % groups === at % groups)
      .map((from) => `${from}>${target}: ${from} - ${target}`),
  );
  const more = ['out: s0 + t', 'in: e - s1', 'away: e + u', 'none: s1 + v'];
  const map = mapOf(
    {
      ...Object.fromEntries(
        ids.map((id) => [id, { kind: 'claim' as const, text: id, baseScore: bases[id]! }]),
      ),
      ...{ t: 'thesis', e: 'evidence', u: 'claim', v: 'claim', q: 'question' },
    },
    [...relations, ...more, 'asks: s0 + q'],
  );
  const weighed = weighMap(
    {
      ...map,
      relations: new Map(
        [...map.relations].map(([id, one]) => [id, id === 'none' ? { ...one, weight: 0 } : one]),
      ),
    },
    QUADRATIC,
  );
  expect(weighed.settled).toBe(false);
  for (const id of ['s0', 's7', 't', 'out', 'asks']) expect(weighed.strengthOf(id)).toBeUndefined();
  expect(weighed.strengthOf('e')).toBe(0.7);
  expect(weighed.strengthOf('u')).toBeGreaterThan(0.5);
  expect(weighed.strengthOf('v')).toBe(0.5);
  expect(weighMap(map, EULER).settled).toBe(true);
});

test('10,000 statements, chains and rings of 5,000, and an undercut of an undercut of … are weighed', () => {
  const ids = Array.from({ length: 5_000 }, (_, n) => `n${n}`);
  const claims = Object.fromEntries(ids.map((id) => [id, 'claim' as const]));
  const chain = ids.slice(1).map((id, n) => `r${n}: ${id} + n${n}`);
  expect(weighMap(mapOf(claims, [...chain, 'back: n2500 - n2600'])).strengthOf('n0')).toBeGreaterThan(0.5);
  const ring = weighMap(mapOf(claims, [...chain, 'ring: n0 - n4999']), DF_QUAD);
  expect(ring.settled).toBe(true);
  const undercuts = mapOf(claims, [
    'r1: n1 + n0',
    ...ids.slice(2).map((id, n) => `r${n + 2}: ${id} - r${n + 1}`),
  ]);
  expect(weighMap(undercuts).strengthOf('n0')).toBeGreaterThan(0.5);
});
