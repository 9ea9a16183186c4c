import { expect, test } from 'vitest';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Weighing } from '../../../core/model/weighing';
import { weighMap } from '../../../core/weigh/weigh-map';
import { mapOf } from '../../support/map-of';
import { DF_QUAD, EULER, EXAMPLE, mapWith, QUADRATIC, weighted } from './map-with';

const strength = (map: ArgumentMap, weighing: Weighing, id = 'x') => weighMap(map, weighing).strengthOf(id);
const all = (map: ArgumentMap, id = 'x') => [DF_QUAD, QUADRATIC, EULER].map((one) => strength(map, one, id)!);

test.each([
  [DF_QUAD, 0.862, 0.85, 0.08],
  [QUADRATIC, 0.719852179, 0.66442953, 0.185873606],
  [EULER, 0.68938031, 0.626284899, 0.339943228],
])('the published figures by $semantics', (weighing, a1, a2, p2) => {
  expect(strength(EXAMPLE, weighing, 'A1')).toBeCloseTo(a1, 8);
  expect(strength(EXAMPLE, weighing, 'A2')).toBeCloseTo(a2, 8);
  expect(strength(EXAMPLE, weighing, 'P2')).toBeCloseTo(p2, 8);
});

test.each<[string, ArgumentMap, readonly [number, number, number]]>([
  ['one supporter', mapWith({ x: 0.5, s: 0.5 }, ['r: s + x']), [0.75, 0.6, 0.588897071]],
  ['one attacker', mapWith({ x: 0.5, a: 0.5 }, ['r: a - x']), [0.25, 0.4, 0.424522403]],
  [
    'a supporter and an attacker',
    mapWith({ x: 0.7, s: 0.6, a: 0.4 }, ['r: s + x', 'q: a - x']),
    [0.76, 0.711538462, 0.725064707],
  ],
  ['nothing', mapWith({ x: 0.3 }), [0.3, 0.3, 0.3]],
])('%s', (_, map, expected) => {
  for (const [at, value] of all(map).entries()) expect(value).toBeCloseTo(expected[at]!, 9);
});

test('what each semantics cannot do: DF-QuAD is beaten by one full attack, Euler never falls below w²', () => {
  const attackers = Array.from({ length: 2_000 }, (_, at) => `a${at}`);
  const map = mapWith(
    { x: 0.6, ...Object.fromEntries(attackers.map((id) => [id, 1])) },
    attackers.map((id) => `r${id}: ${id} - x`),
  );
  const [dfQuad, quadratic, euler] = all(map);
  expect(dfQuad).toBe(0);
  expect(quadratic).toBeCloseTo(0.6 / (1 + 2_000 ** 2), 12);
  expect(euler).toBeCloseTo(0.36, 12);
  const supported = {
    ...map,
    relations: new Map([...map.relations].map(([id, r]) => [id, { ...r, kind: 'supports' as const }])),
  };
  expect(all(supported)).toEqual([1, expect.closeTo(1 - 0.4 / (1 + 2_000 ** 2), 12), 1]);
  expect(strength(mapWith({ x: 0, s: 1 }, ['r: s + x']), EULER)).toBe(0);
});

test('linked premises carry the weakest, their product or their mean', () => {
  const map = mapWith({ x: 0.5, a: 0.9, b: 0.4, c: 0.8 }, ['r: a, b, c + x']);
  const carried = (premises: Weighing['premises']) => strength(map, { ...DF_QUAD, premises }, 'r');
  expect(carried('weakest')).toBe(0.4);
  expect(carried('product')).toBeCloseTo(0.288, 12);
  expect(carried('mean')).toBeCloseTo(0.7, 12);
});

test('a step under attack passes on 1 − max(0, a − s) by every semantics, and all of it where support outweighs', () => {
  const map = mapWith({ x: 0.5, p: 0.8, u: 0.5, v: 0.4, s: 0.6 }, [
    ...['r: p + x', 'c1: u - r', 'c2: v - r', 'c3: s + r'],
  ]);
  for (const weighing of [DF_QUAD, QUADRATIC, EULER]) {
    // a = 1 − .5 · .6, s = .6
    expect(strength(map, weighing, 'r')).toBeCloseTo(0.8 * (1 - (0.7 - 0.6)), 12);
    expect(strength(mapWith({ x: 0.5, p: 0.8, u: 1 }, ['r: p + x', 'c: u - r']), weighing)).toBe(0.5);
    const held = mapWith({ x: 0.5, p: 0.8, u: 0.5, s: 0.6 }, ['r: p + x', 'c: u - r', 'd: s + r']);
    expect(strength(held, weighing, 'r')).toBe(0.8);
  }
  // An undercut of the undercut: .5 · (1 − .4) of it is left.
  const undercut = mapWith({ x: 0.5, p: 0.8, u: 0.5, v: 0.4 }, ['r: p + x', 'c: u - r', 'd: v - c']);
  expect(strength(undercut, QUADRATIC, 'r')).toBeCloseTo(0.8 * (1 - 0.3), 12);
});

test('weights multiply what a relation carries', () => {
  const map = weighted(mapWith({ x: 0.7, s: 0.6, a: 0.4 }, ['r: s + x', 'q: a - x']), { r: 0.5, q: 0.25 });
  expect(strength(map, QUADRATIC, 'r')).toBeCloseTo(0.3, 12);
  expect(strength(map, DF_QUAD)).toBeCloseTo(0.7 + 0.3 * (0.3 - 0.1), 12);
  expect(strength(map, QUADRATIC)).toBeCloseTo(0.7 + (0.3 * 0.04) / 1.04, 12);
  expect(strength(map, EULER)).toBeCloseTo(1 - 0.51 / (1 + 0.7 * Math.exp(0.2)), 12);
  const nothing = weighted(mapWith({ x: 0.7, s: 0.6 }, ['r: s + x']), { r: 0 });
  expect(all(nothing)).toEqual([0.7, 0.7, 0.7]);
});

test('the base score: as the map says, by the most credible source of evidence, by the kind', () => {
  const cited = (kind: 'evidence' | 'claim', ...sources: readonly string[]) =>
    ({ kind, text: 'x', citations: sources.map((source) => ({ source })) }) as const;
  const map = {
    ...mapOf({
      ...{
        own: { ...cited('evidence', 'high'), baseScore: 0.1 },
        best: cited('evidence', 'low', 'high', 'book'),
      },
      ...{
        unsaid: cited('evidence', 'book'),
        none: 'evidence',
        claim: cited('claim', 'high'),
        zero: cited('evidence', 'zero'),
      },
    }),
    sources: new Map(
      (
        [
          ['low', 0.2],
          ['high', 0.9],
          ['book', undefined],
          ['zero', 0],
        ] as const
      ).map(([id, credibility]) => [
        id,
        { id, title: id, ...(credibility !== undefined && { credibility }) },
      ]),
    ),
  };
  const weighed = weighMap(map);
  const bases = ['own', 'best', 'unsaid', 'none', 'claim', 'zero'].map((id) => weighed.baseOf(id));
  expect(bases).toEqual([0.1, 0.9, 0.7, 0.7, 0.5, 0]);
});

test('a question and an empty statement have no strength, carry nothing, and nothing bears on them', () => {
  const map = mapOf(
    { q: 'question', t: 'thesis', a: 'claim', void: { kind: 'claim', text: ' \n' }, b: 'claim' },
    ['1: t + q', '2: void - t', '3: q - t', '4: a, void - t', '5: b + void', '6: q - 1'],
  );
  const weighed = weighMap(map);
  expect(weighed.strengthOf('t')).toBe(0.5);
  expect([weighed.strengthOf('q'), weighed.strengthOf('void'), weighed.baseOf('void')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(['2', '3', '4', '6'].map((id) => weighed.strengthOf(id))).toEqual([0, 0, 0, 0]);
  expect(['1', '5'].map((id) => weighed.strengthOf(id))).toEqual([0.5, 0.5]);
  expect(weighed.settled).toBe(true);
});
