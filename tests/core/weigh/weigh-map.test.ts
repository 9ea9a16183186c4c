import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { effectsOn } from '../../../core/weigh/effects-on';
import { weighMap } from '../../../core/weigh/weigh-map';
import { arbitraryMap } from '../../support/generated-map';
import { largeMap } from '../../support/large-map';
import { mapOf } from '../../support/map-of';

const strength = (map: ArgumentMap, id = 't') => weighMap(map).strengths.get(id)!;

/** A tree: the premise of relation n bears on a statement before it. */
const trees = fc.array(fc.tuple(fc.nat(100), fc.boolean()), { minLength: 1, maxLength: 12 }).map((parts) =>
  mapOf(
    { t: 'thesis', ...Object.fromEntries(parts.map((_, n) => [`s${n}`, 'claim' as const])) },
    parts.map(
      ([on, plus], n) =>
        `r${n}: s${n} ${plus ? '+' : '-'} ${on % (n + 1) === 0 ? 't' : `s${(on % (n + 1)) - 1}`}`,
    ),
  ),
);

test('agrees with the paper’s equation worked out by hand', () => {
  expect(strength(mapOf({ t: 'thesis' }))).toBe(0.5);
  // Energy 0.5: 0.5 + 0.5 · 0.25 / 1.25. Energy −0.7: 0.5 − 0.5 · 0.49 / 1.49.
  expect(strength(mapOf({ t: 'thesis', c: 'claim' }, ['r: c + t']))).toBeCloseTo(0.6, 12);
  expect(strength(mapOf({ t: 'thesis', e: 'evidence' }, ['r: e - t']))).toBeCloseTo(
    0.5 - (0.5 * 0.49) / 1.49,
    12,
  );
  const both = mapOf({ t: 'thesis', a: 'claim', b: 'claim' }, ['r: a + t', 'q: b - t']);
  expect(strength(both)).toBe(0.5);
  expect(strength(mapOf({ t: { kind: 'thesis', text: '', baseScore: 0.2 } }))).toBe(0.2);
});

test('linked premises are as strong as the weakest; an undercut lessens the step and leaves the premise', () => {
  const weak = { kind: 'claim', text: '', baseScore: 0.1 } as const;
  const linked = mapOf({ t: 'thesis', a: 'evidence', b: weak }, ['r: a, b + t']);
  expect(strength(linked)).toBe(strength(mapOf({ t: 'thesis', b: weak }, ['r: b + t'])));
  const undercut = mapOf({ t: 'thesis', a: 'evidence', u: 'claim' }, ['r: a + t', 'x: u - r']);
  expect(strength(undercut, 'a')).toBe(0.7);
  expect(weighMap(undercut).forces.get('r')).toBeCloseTo(0.7 * (1 - 0.25 / 1.25), 12);
});

test('strengths lie from 0 to 1, on every map, whatever the order of its records', () => {
  fc.assert(
    fc.property(arbitraryMap({ plain: true }), (map) => {
      const { strengths, forces } = weighMap(map);
      expect([strengths.size, forces.size]).toEqual([map.statements.size, map.relations.size]);
      for (const value of [...strengths.values(), ...forces.values()]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
      const turned = {
        ...map,
        statements: new Map([...map.statements].reverse()),
        relations: new Map([...map.relations].reverse()),
      };
      for (const [id, value] of weighMap(turned).strengths) expect(value).toBe(strengths.get(id));
    }),
    { numRuns: 300 },
  );
});

test('on trees an attack lowers and a support raises what it bears on', () => {
  fc.assert(
    fc.property(trees, fc.nat(100), (map, pick) => {
      const ids = [...map.statements.keys()];
      const target = ids[pick % ids.length]!;
      const withOne = (kind: 'attacks' | 'supports'): ArgumentMap => ({
        ...map,
        statements: new Map([...map.statements, ['new', { id: 'new', kind: 'claim', text: '' }]]),
        relations: new Map([...map.relations, ['rel', { id: 'rel', kind, premises: ['new'], target }]]),
      });
      expect(strength(withOne('attacks'), target)).toBeLessThan(strength(map, target));
      expect(strength(withOne('supports'), target)).toBeGreaterThan(strength(map, target));
    }),
  );
});

test('circles come to rest, also one that attacks itself by way of another', () => {
  const odd = mapOf({ t: 'thesis', a: 'claim', b: 'claim' }, [
    '1: t - a',
    '2: a - b',
    '3: b - t',
    '4: a + t',
  ]);
  const { strengths, settled } = weighMap(odd);
  expect(settled).toBe(true);
  expect(strengths.get('t')).not.toBe(0.5);
  fc.assert(
    fc.property(arbitraryMap({ plain: true }), (map) => {
      expect(weighMap(map).settled).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('what would change if a relation were taken away is exact for what bears on the statement itself', () => {
  fc.assert(
    fc.property(trees, (map) => {
      const effects = effectsOn(map, 't');
      expect(effects.size).toBe(map.relations.size);
      for (const { id, target } of map.relations.values()) {
        const relations = new Map(map.relations);
        relations.delete(id);
        const moved = Math.abs(strength(map) - strength({ ...map, relations }));
        if (target === 't') expect(effects.get(id)).toBeCloseTo(moved, 10);
        else expect(effects.get(id)).toBeLessThan(1);
      }
    }),
  );
});

test('10,000 statements, and a chain of 5,000 with a circle in it, are weighed', () => {
  const map = largeMap(10_000);
  expect(weighMap(map).strengths.size).toBe(10_000);
  expect(effectsOn(map, 's0').size).toBeGreaterThan(9_999);
  const ids = Array.from({ length: 5_000 }, (_, n) => `n${n}`);
  const chain = mapOf(Object.fromEntries(ids.map((id) => [id, 'claim' as const])), [
    ...ids.slice(1).map((id, n) => `r${n}: ${id} + n${n}`),
    'back: n2500 - n2600',
  ]);
  expect(strength(chain, 'n0')).toBeGreaterThan(0.5);
  expect(effectsOn(chain, 'n0').get('r4998')).toBeDefined();
});
