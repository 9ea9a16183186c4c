import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { PREMISES, SEMANTICS, type Weighing, weighingOf } from '../../../core/model/weighing';
import { effectsOn } from '../../../core/weigh/effects-on';
import { weighAfter } from '../../../core/weigh/weigh-after';
import { weighAnew } from '../../../core/weigh/weigh-anew';
import { advanceWeighing, weighMap } from '../../../core/weigh/weigh-map';
import type { Weighed } from '../../../core/weigh/weighed';
import { arbitraryMap } from '../../support/generated-map';
import { arbitraryPlainEdit, runEdit } from '../edit/any-edit';
import { Reference } from './reference';
import { withoutCircles } from './without-circles';

const weighings: fc.Arbitrary<Weighing> = fc.record({
  semantics: fc.constantFrom(...SEMANTICS),
  premises: fc.constantFrom(...PREMISES),
});
const maps = arbitraryMap({ plain: true });
const acyclic = arbitraryMap({ plain: true, maxStatements: 14 }).map(withoutCircles);
const idsOf = ({ statements, relations }: ArgumentMap) => [...statements.keys(), ...relations.keys()];
const valuesOf = (weighed: Weighed, ids: readonly string[]) =>
  ids.map((id) => [id, weighed.baseOf(id), weighed.strengthOf(id)]);

test('agrees with the papers’ formulas, applied again and again, where there are no circles', () => {
  fc.assert(
    fc.property(acyclic, weighings, (map, weighing) => {
      const reference = new Reference(map, weighing);
      const expected = reference.acyclic();
      const weighed = weighAnew(map, weighing);
      expect(weighed.settled).toBe(true);
      for (const id of map.statements.keys()) {
        expect(weighed.has(id)).toBe(expected.has(id));
        if (expected.has(id)) expect(weighed.strengthOf(id)).toBeCloseTo(expected.get(id)!, 12);
      }
      for (const relation of map.relations.values())
        expect(weighed.strengthOf(relation.id)).toBeCloseTo(reference.carries(relation, expected), 12);
    }),
    { numRuns: 300 },
  );
});

test('strengths lie from 0 to 1, and neither ids nor the order of records matter, to the last bit', () => {
  fc.assert(
    fc.property(maps, weighings, (map, weighing) => {
      const weighed = weighAnew(map, weighing);
      // Ids that sort the other way round.
      const ids = idsOf(map);
      const renamed = new Map(ids.map((id, at) => [id, `n${String(ids.length - at).padStart(4, '0')}`]));
      const name = (id: string) => renamed.get(id)!;
      const other: ArgumentMap = {
        ...map,
        statements: new Map(
          [...map.statements.values()].reverse().map((one) => [name(one.id), { ...one, id: name(one.id) }]),
        ),
        relations: new Map(
          [...map.relations.values()].reverse().map((one) => {
            const premises = one.premises.map(name).reverse();
            return [name(one.id), { ...one, id: name(one.id), premises, target: name(one.target) }];
          }),
        ),
      };
      const again = weighAnew(other, weighing);
      expect(again.settled).toBe(weighed.settled);
      for (const id of ids) {
        const strength = weighed.strengthOf(id);
        expect(again.strengthOf(name(id))).toBe(strength);
        if (strength !== undefined) expect(strength).toBeGreaterThanOrEqual(0);
        if (strength !== undefined) expect(strength).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});

test('after an edit it is as weighed anew, to the last bit, asked for after each edit or now and then', () => {
  fc.assert(
    fc.property(maps, fc.array(arbitraryPlainEdit, { minLength: 1, maxLength: 12 }), (start, edits) => {
      let map = start;
      let weighed = weighMap(map);
      for (const [turn, edit] of edits.entries()) {
        const change = runEdit(map, edit);
        if (!change) continue;
        const now = applyChange(map, change);
        advanceWeighing(map, now, change);
        const after = weighAfter(weighed, now, change);
        const anew = weighAnew(now);
        const ids = [...new Set([...idsOf(map), ...idsOf(now)])];
        expect(valuesOf(after, ids)).toEqual(valuesOf(anew, ids));
        if (turn % 3 === 0) expect(valuesOf(weighMap(now), ids)).toEqual(valuesOf(anew, ids));
        expect(after.settled).toBe(anew.settled);
        [map, weighed] = [now, after];
      }
    }),
    { numRuns: 200 },
  );
});

test('a direct supporter with no other way between never lowers, an attacker never raises', () => {
  fc.assert(
    fc.property(acyclic, weighings, fc.nat(), fc.boolean(), (map, weighing, pick, supports) => {
      const ids = [...map.statements.keys()].filter((id) => weighAnew(map).has(id));
      const target = ids[pick % ids.length];
      if (target === undefined) return;
      const kind = supports ? 'supports' : 'attacks';
      const more: ArgumentMap = {
        ...map,
        statements: new Map([...map.statements, ['new', { id: 'new', kind: 'claim', text: 'new' }]]),
        relations: new Map([...map.relations, ['rel', { id: 'rel', kind, premises: ['new'], target }]]),
      };
      const before = weighAnew(map, weighing).strengthOf(target)!;
      const after = weighAnew(more, weighing).strengthOf(target)!;
      if (supports) expect(after).toBeGreaterThanOrEqual(before - 1e-15);
      else expect(after).toBeLessThanOrEqual(before + 1e-15);
    }),
    { numRuns: 300 },
  );
});

test('what a cut would change is what weighing without the relation gives', () => {
  fc.assert(
    fc.property(acyclic, fc.nat(), (map, pick) => {
      const ids = [...map.statements.keys()];
      const of = ids[pick % ids.length] ?? 'none';
      const strength = weighAnew(map).strengthOf(of);
      const effects = effectsOn(map, of);
      for (const [id, effect] of effects) {
        const relations = new Map(map.relations);
        // What undercuts it falls with it.
        const fall = (gone: string) => {
          relations.delete(gone);
          for (const other of map.relations.values()) if (other.target === gone) fall(other.id);
        };
        fall(id);
        const without = weighAnew({ ...map, relations }, weighingOf(map)).strengthOf(of)!;
        expect(effect).toBeCloseTo(Math.abs(strength! - without), 12);
      }
    }),
  );
});
