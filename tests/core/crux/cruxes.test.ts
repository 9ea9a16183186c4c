import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conclusionOf } from '../../../core/crux/conclusion-of';
import { cruxesInSteps, cruxesOf } from '../../../core/crux/cruxes';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { PREMISES, SEMANTICS, type Weighing } from '../../../core/model/weighing';
import { weighAnew } from '../../../core/weigh/weigh-anew';
import { arbitraryMap } from '../../support/generated-map';
import { mapOf } from '../../support/map-of';
import { DF_QUAD, EXAMPLE, mapWith } from '../weigh/map-with';
import { withoutCircles } from '../weigh/without-circles';

const weighings: fc.Arbitrary<Weighing> = fc.record({
  semantics: fc.constantFrom(...SEMANTICS),
  premises: fc.constantFrom(...PREMISES),
});

/** The map with another base score of a statement. */
function withBase(map: ArgumentMap, id: string, baseScore: number): ArgumentMap {
  return {
    ...map,
    statements: new Map([...map.statements, [id, { ...map.statements.get(id)!, baseScore }]]),
  };
}

/** The map without these relations, and without what undercuts them. */
function without(map: ArgumentMap, gone: (id: string) => boolean): ArgumentMap {
  const relations = new Map(map.relations);
  for (let left = -1; left !== relations.size; ) {
    left = relations.size;
    for (const { id, target } of [...relations.values()])
      if (gone(id) || (!relations.has(target) && !map.statements.has(target))) relations.delete(id);
  }
  return { ...map, relations };
}

test.each([
  ['where nothing goes in circles', arbitraryMap({ plain: true }).map(withoutCircles), 12, 150],
  ['elsewhere', arbitraryMap({ plain: true, maxStatements: 6, maxRelations: 12 }), 8, 40],
])('swings, withdrawals and cuts are what weighing a changed map gives, %s', (_, maps, digits, numRuns) => {
  fc.assert(
    fc.property(maps, weighings, fc.nat(), (map, weighing, pick) => {
      const weighed = weighAnew(map, weighing);
      const ids = [...map.statements.keys()].filter((id) => weighed.has(id));
      const of = ids[pick % ids.length];
      if (of === undefined) return;
      const { strength, statements, steps } = cruxesOf(map, of, weighing)!;
      const strengthIn = (other: ArgumentMap) => weighAnew(other, weighing).strengthOf(of);
      const same = (one: number | undefined, other: number | undefined) =>
        other === undefined ? expect(one).toBeUndefined() : expect(one).toBeCloseTo(other, digits);
      same(strength, weighed.strengthOf(of));
      if (strength === undefined)
        return expect(statements.every(({ swing }) => swing === undefined)).toBe(true);
      const listed = new Map(statements.map((crux) => [crux.id, crux]));
      for (const id of ids) {
        if (id === of) continue;
        const [low, high] = [strengthIn(withBase(map, id, 0)), strengthIn(withBase(map, id, 1))];
        const gone = strengthIn(without(map, (one) => map.relations.get(one)!.premises.includes(id)));
        const crux = listed.get(id) ?? { swing: 0, low: strength, high: strength, withdrawn: strength };
        same(crux.low, low);
        same(crux.high, high);
        if (low !== undefined && high !== undefined) same(crux.swing, Math.abs(high - low));
        same(crux.withdrawn, gone);
      }
      for (const { relation, cut } of steps) same(cut, strengthIn(without(map, (one) => one === relation)));
      const swings = statements.map(({ swing }) => swing ?? -1);
      expect(swings).toEqual([...swings].sort((a, b) => b - a));
      expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    }),
    { numRuns },
  );
});

test('ranks what balances, where the derivative is 0', () => {
  const map = mapOf({ t: 'thesis', a: 'claim', b: 'claim', c: { kind: 'claim', text: 'c', baseScore: 0 } }, [
    ...['1: a + t', '2: b - t', '3: c + a'],
  ]);
  const { strength, statements } = cruxesOf(map, 't')!;
  expect(strength).toBe(0.5);
  expect(statements.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  // Of both: from an energy of −.5 to one of .5. Without the attack it is .5 as well.
  for (const { swing } of statements.slice(0, 2)) expect(swing).toBeCloseTo(0.2, 12);
  expect(statements[1]!.withdrawn).toBeCloseTo(0.6, 12);
});

test('the published map: P1 is the crux of A1', () => {
  const { statements, steps } = cruxesOf(EXAMPLE, 'A1', DF_QUAD)!;
  const swings = Object.fromEntries(statements.map(({ id, swing }) => [id, swing]));
  // Of what bears on P2: .5 · .3 times what P2 moves by.
  const close = (value: number) => expect.closeTo(value, 12);
  expect(swings).toEqual({
    P1: close(0.46),
    C3: close(0.03),
    C4: close(0.024),
    P2: close(0.024),
    C2: close(0.015),
  });
  // .5 + .5 · (1 − .3 · .92) without moving P1; P1 at 0 leaves .54, at 1 gives 1.
  expect(statements[0]).toMatchObject({ low: expect.closeTo(0.54, 12), high: expect.closeTo(1, 12) });
  expect(steps[0]).toEqual({ relation: '5', cut: expect.closeTo(0.54, 12) });
});

test('goes in steps, which say how far they are, and can be left off', () => {
  const steps = [...cruxesInSteps(EXAMPLE, 'A1')];
  expect(steps.length).toBeGreaterThan(8);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(steps.every((done) => done >= 0 && done <= 1)).toBe(true);
  const begun = cruxesInSteps(EXAMPLE, 'A1');
  begun.next();
  expect(begun.return(undefined)).toEqual({ done: true, value: undefined });
});

test('the conclusion is the thesis about which most is argued, or what answers the question', () => {
  expect(conclusionOf(mapOf({ a: 'thesis', b: 'thesis', c: 'claim' }, ['r: c + b']))).toBe('b');
  expect(conclusionOf(mapOf({ q: 'question', a: 'claim', b: 'claim' }, ['r: a + q', 's: b + a']))).toBe('a');
  expect(conclusionOf(mapOf({ a: { kind: 'thesis', text: ' ' }, b: 'claim' }))).toBe('b');
  expect(conclusionOf(mapOf({ q: 'question' }))).toBeUndefined();
  expect(conclusionOf(mapOf({}))).toBeUndefined();
  expect(cruxesOf(mapOf({ q: 'question' }), 'q')).toBeUndefined();
  expect(cruxesOf(mapWith({ a: 0.5 }), 'gone')).toBeUndefined();
});
