import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cruxesOf } from '../../../core/crux/cruxes';
import { flipsOf } from '../../../core/crux/flips';
import {
  contributionSentence,
  cruxSentence,
  flipSentence,
  noFlipSentence,
} from '../../../core/crux/sentences';
import { WhatIf } from '../../../core/crux/what-if';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { PREMISES, SEMANTICS, type Weighing } from '../../../core/model/weighing';
import { weighAnew } from '../../../core/weigh/weigh-anew';
import { arbitraryMap } from '../../support/generated-map';
import { DF_QUAD, EULER, mapWith, QUADRATIC } from '../weigh/map-with';
import { withoutCircles } from '../weigh/without-circles';

const weighings: fc.Arbitrary<Weighing> = fc.record({
  semantics: fc.constantFrom(...SEMANTICS),
  premises: fc.constantFrom(...PREMISES),
});
const acyclic = arbitraryMap({ plain: true, maxStatements: 9 }).map(withoutCircles);

function withBases(map: ArgumentMap, changes: readonly { id: string; to: number }[]): ArgumentMap {
  const statements = new Map(map.statements);
  for (const { id, to } of changes) statements.set(id, { ...statements.get(id)!, baseScore: to });
  return { ...map, statements };
}

test('by hand: DF-QuAD, one supporter of a weak conclusion, and one attacker of a strong one', () => {
  // .4 + .6 · p = .5
  const weak = mapWith({ t: 0.4, p: 0.1 }, ['r: p + t']);
  const up = flipsOf(weak, 't', DF_QUAD)!;
  expect(up).toMatchObject({ goal: 'over', ways: [{ changes: [{ id: 'p', from: 0.1 }] }] });
  expect(up.ways[0]!.changes[0]!.to).toBeCloseTo(1 / 6, 8);
  expect(flipSentence(weak, up, up.ways[0]!)).toBe(
    'Were “p” at 0.17 instead of 0.10, the conclusion would rise above one half.',
  );
  // .8 · (1 − a) = .5
  const strong = mapWith({ t: 0.8, a: 0.1 }, ['r: a - t']);
  const down = flipsOf(strong, 't', DF_QUAD)!;
  expect(down.ways[0]!.changes[0]!.to).toBeCloseTo(0.375, 8);
  expect(flipSentence(strong, down, down.ways[0]!)).toBe(
    'Were “a” at 0.38 instead of 0.10, the conclusion would fall below one half.',
  );
});

test('several together where none does it alone, and none where nothing does', () => {
  const map = mapWith({ t: 0.9, a: 0, b: 0, c: 0, d: 0 }, ['1: a - t', '2: b - t', '3: c - t', '4: d + a']);
  // Energy: .9 / (1 + E²) < .5 takes E > .894…
  expect(flipsOf(map, 't', QUADRATIC)!.ways).toHaveLength(3);
  const { ways } = flipsOf(
    mapWith({ t: 1, a: 0, b: 0, c: 0 }, ['1: a - t', '2: b - t', '3: c + a']),
    't',
    QUADRATIC,
  )!;
  expect(ways).toHaveLength(1);
  expect(ways[0]!.changes).toHaveLength(2);
  expect(ways[0]!.size).toBeCloseTo(1, 6);
  const euler = mapWith({ t: 0.9, a: 0.5 }, ['1: a - t']);
  const none = flipsOf(euler, 't', EULER)!;
  expect(none.ways).toEqual([]);
  expect(noFlipSentence(euler, none)).toMatch(
    /^No other base scores were found with which the conclusion would fall below/,
  );
  const half = mapWith({ t: 0.5 });
  expect(noFlipSentence(half, flipsOf(half, 't')!)).toMatch(/^The conclusion stands at one half/);
});

test('each way does it, and with less of it, it is not done; no way of one statement is missed', () => {
  fc.assert(
    fc.property(acyclic, weighings, fc.nat(), (map, weighing, pick) => {
      const ids = [...map.statements.keys()];
      const of = ids[pick % ids.length] ?? 'none';
      const flips = flipsOf(map, of, weighing);
      if (!flips || flips.goal === 'neither') return;
      const strengthWith = (changes: readonly { id: string; to: number }[]) =>
        weighAnew(withBases(map, changes), weighing).strengthOf(of)!;
      const isThere = (strength: number) => (flips.goal === 'over' ? strength > 0.5 : strength < 0.5);
      for (const { changes, strength } of flips.ways) {
        expect(strengthWith(changes)).toBeCloseTo(strength, 12);
        expect(isThere(strength)).toBe(true);
        const { id, from, to } = changes.at(-1)!;
        const less = { id, to: to - Math.sign(to - from) * Math.min(1e-7, Math.abs(to - from)) };
        expect(isThere(strengthWith([...changes.slice(0, -1), less]))).toBe(false);
      }
      const alone = new Set(
        flips.ways.flatMap(({ changes }) => (changes.length === 1 ? changes[0]!.id : [])),
      );
      for (const { id, low, high } of cruxesOf(map, of, weighing)!.statements)
        if (isThere(low!) || isThere(high!)) expect(alone).toContain(id);
      const sizes = flips.ways.map(({ size }) => size);
      expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    }),
    { numRuns: 150 },
  );
});

test('a what-if is as a map with those base scores, and leaves the map alone', () => {
  const edits = fc.array(
    fc.tuple(fc.nat(), fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined })),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(arbitraryMap({ plain: true, maxStatements: 9 }), weighings, edits, (map, weighing, moves) => {
      const own = weighAnew(map, weighing);
      const what = new WhatIf(map, weighing);
      const ids = [...map.statements.keys()];
      for (const [pick, base] of moves) what.setBase(ids[pick % ids.length] ?? 'none', base);
      const now = weighAnew(withBases(map, what.changes()), weighing);
      const all = [...ids, ...map.relations.keys()];
      for (const id of all) expect(what.strengthOf(id)).toBe(now.strengthOf(id));
      const moved = all.filter((id) => own.strengthOf(id) !== now.strengthOf(id)).sort();
      expect(
        what
          .moved()
          .map(({ id }) => id)
          .sort(),
      ).toEqual(moved);
      for (const { id, from, to } of what.moved())
        expect([from, to]).toEqual([own.strengthOf(id), now.strengthOf(id)]);
      for (const id of ids) what.setBase(id, undefined);
      expect([what.changes(), what.moved()]).toEqual([[], []]);
    }),
    { numRuns: 150 },
  );
  expect(() => new WhatIf(mapWith({ a: 0.1 })).setBase('a', 2)).toThrow(RangeError);
});

test('sentences say it plainly', () => {
  const map = mapWith({ t: 0.5, p: 0.5 }, ['r: p + t']);
  const [crux] = cruxesOf(map, 't')!.statements;
  expect(cruxSentence(map, 't', crux!)).toBe(
    'Were “p” worth nothing at the start, the conclusion would be at 0.50; were it certain, at 0.75. Without it: 0.50.',
  );
  expect(contributionSentence(map, { id: 'p', value: -0.104, error: 0.0123 })).toBe(
    '“p” takes away about 0.10 (± 0.01).',
  );
  expect(contributionSentence(map, { id: 'p', value: 0.1, error: 0 })).toBe('“p” adds 0.10.');
  expect(contributionSentence(map, { id: 'p', value: -0.001, error: 0 })).toBe('“p” hardly matters.');
});
