import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptanceOf } from '../../../core/accept/acceptance';
import { arguedAbout } from '../../../core/accept/argued-by';
import { checkMap } from '../../../core/check/check-map';
import type { CheckName } from '../../../core/check/checks';
import { serialiseMap } from '../../../core/file/serialise-map';
import type { ArgumentMap, Relation, Statement } from '../../../core/model/argument-map';
import { STATEMENT_KINDS } from '../../../core/model/kinds';
import { thesesOf } from '../../../core/model/theses-of';
import { arbitraryMap } from '../../support/generated-map';
import { mapOf } from '../../support/map-of';

const SIZE = 7;
const statementId = fc.nat(SIZE - 1).map((i) => `s${i}`);
/** Relations on statements and on the relations before them: linked premises, undercuts, shared statements, circles. */
const maps = fc
  .tuple(
    fc.array(fc.constantFrom(...STATEMENT_KINDS), { minLength: SIZE, maxLength: SIZE }),
    fc.array(
      fc.record({
        premises: fc.uniqueArray(statementId, { minLength: 1, maxLength: 2 }),
        sign: fc.constantFrom('+', '-'),
        target: fc.oneof({ weight: 3, arbitrary: statementId }, fc.nat(30)),
      }),
      { maxLength: 12 },
    ),
  )
  .map(([kinds, relations]) =>
    mapOf(
      Object.fromEntries(kinds.map((kind, i) => [`s${i}`, kind])),
      relations.map(({ premises, sign, target }, i) => {
        const onto = typeof target === 'string' ? target : i === 0 ? 's0' : `r${target % i}`;
        return `r${i}: ${premises.join(', ')} ${sign} ${onto}`;
      }),
    ),
  );

const placesOf = (map: ArgumentMap, check: CheckName) =>
  checkMap(map)
    .filter((finding) => finding.check === check)
    .map((finding) => finding.place)
    .sort();
const always = (property: (map: ArgumentMap) => void) =>
  fc.assert(fc.property(maps, property), { seed: 20_151_228, numRuns: 1_000 });

test('unanswered are the attacks of the other side that carry, and of which no answer does, by the labelling', () => {
  always((map) => {
    const relations = [...map.relations.values()];
    const { statusOf, carriesOf } = acceptanceOf(map);
    const argued = arguedAbout(map, thesesOf(map)).relations;
    const unanswered = new Set<string>();
    for (const { id, kind, premises, target } of relations) {
      if (kind !== 'attacks' || carriesOf(id) !== 'standing' || statusOf(target) === undefined) continue;
      if (argued.for.has(id) && !argued.against.has(id)) continue;
      // All that it rests on, at any depth.
      const base = new Set([id, ...premises]);
      for (const each of base)
        for (const one of relations)
          if (one.target === each && one.kind === 'supports' && map.statements.get(each)?.kind !== 'question')
            for (const under of [one.id, ...one.premises]) base.add(under);
      const answers = relations.filter(
        (one) =>
          one.kind === 'attacks' &&
          base.has(one.target) &&
          statusOf(one.target) !== undefined &&
          one.premises.every((premise) => statusOf(premise) !== undefined),
      );
      if (fallsByItself(map, target)) continue;
      if (answers.every((one) => carriesOf(one.id) === 'beaten')) unanswered.add(premises[0]!);
    }
    expect(placesOf(map, 'unanswered')).toEqual([...unanswered].sort());
  });
});

/** Whether a step would not carry if nothing attacked it. */
function fallsByItself(map: ArgumentMap, step: string): boolean {
  if (!map.relations.has(step)) return false;
  const unattacked = [...map.relations].filter(
    ([, { kind, target }]) => kind !== 'attacks' || target !== step,
  );
  return (
    acceptanceOf(map).carriesOf(step) === 'beaten' &&
    acceptanceOf({ ...map, relations: new Map(unattacked) }).carriesOf(step) === 'beaten'
  );
}

test('circular support is reported just where dropping what has no support in a circle leaves something', () => {
  always((map) => {
    // Peels off, over and over, what supports nothing that is left: what remains leads into a circle.
    const arrows = [...map.relations.values()].filter((relation) => relation.kind === 'supports');
    const left = new Set([...map.statements.keys(), ...arrows.map((arrow) => arrow.id)]);
    const leadsOn = (id: string) =>
      arrows.some(
        (arrow) =>
          (arrow.id === id && left.has(arrow.target)) || (arrow.premises.includes(id) && left.has(arrow.id)),
      );
    for (let before = -1; before !== left.size; ) {
      before = left.size;
      for (const id of left) if (!leadsOn(id)) left.delete(id);
    }
    expect(placesOf(map, 'circular-support').length > 0).toBe(left.size > 0);
  });
});

test('an explanation has evidence just where a walk down its supports meets some', () => {
  always((map) => {
    const arrows = [...map.relations.values()].filter((relation) => relation.kind === 'supports');
    const bare = [...map.statements.values()].filter(({ id, kind }) => {
      if (kind !== 'explanation') return false;
      const below = new Set([id]);
      for (const at of below)
        for (const arrow of arrows)
          if (arrow.target === at) for (const premise of arrow.premises) below.add(premise);
      return ![...below].some((premise) => map.statements.get(premise)?.kind === 'evidence');
    });
    expect(placesOf(map, 'explanation-without-evidence')).toEqual(bare.map(({ id }) => id).sort());
  });
});

test('what supports and attacks, what bears on nothing, and theses without support are those of plain counts', () => {
  always((map) => {
    const relations = [...map.relations.values()];
    const statements = [...map.statements.values()];
    const said = ({ premises, target }: Relation) => JSON.stringify([[...premises].sort(), target]);
    const pairs = relations.filter((one) => one.kind === 'supports').map(said);
    const both = new Set(
      relations
        .filter((one) => one.kind === 'attacks')
        .map(said)
        .filter((key) => pairs.includes(key)),
    );
    expect(placesOf(map, 'supports-and-attacks')).toHaveLength(both.size);

    const onto = (id: string) => relations.filter(({ target }) => target === id);
    const unsupported = statements.filter(
      ({ id, kind }) => kind === 'thesis' && onto(id).every((relation) => relation.kind === 'attacks'),
    );
    expect(placesOf(map, 'thesis-unsupported')).toEqual(unsupported.map(({ id }) => id).sort());

    const isTop = ({ kind }: Statement) => kind === 'question' || kind === 'thesis';
    const lone = statements.filter(
      (one) =>
        !isTop(one) &&
        relations.every(({ premises }) => !premises.includes(one.id)) &&
        (statements.some(isTop) || onto(one.id).length === 0),
    );
    expect(placesOf(map, 'bears-on-nothing')).toEqual(lone.map(({ id }) => id).sort());
  });
});

test('the laws hold for maps of every shape, and a look leaves no trace', () => {
  fc.assert(
    fc.property(arbitraryMap({ maxStatements: 16 }), (map) => {
      const before = serialiseMap(map);
      const found = checkMap(map);
      expect(serialiseMap(map)).toBe(before);
      const keys = found.map(({ check, place, others = [] }) => JSON.stringify([check, place, ...others]));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { place, others = [], ignored, check } of found) {
        const record = map.statements.get(place) ?? map.relations.get(place);
        for (const other of others) expect(map.statements.has(other) || map.relations.has(other)).toBe(true);
        expect(others).toEqual([...others].sort());
        const left = record?.ignored?.find(
          (one) => one.check === check && others.every((other) => one.others?.includes(other)),
        );
        expect(ignored).toBe(left?.reason);
      }
    }),
    { numRuns: 200 },
  );
});
