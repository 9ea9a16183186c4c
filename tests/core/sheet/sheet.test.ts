import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptanceOf } from '../../../core/accept/acceptance';
import { SIDES, type Side } from '../../../core/accept/side';
import { applyChange } from '../../../core/edit/change/apply-change';
import { orderInSheet } from '../../../core/edit/statements/order-in-sheet';
import { setMark } from '../../../core/edit/statements/set-mark';
import type { ArgumentMap, Relation } from '../../../core/model/argument-map';
import { thesesOf } from '../../../core/model/theses-of';
import { sheetOf } from '../../../core/sheet/sheet';
import { sheetLines } from '../../../core/sheet/sheet-lines';
import { orderAfterMove } from '../../../core/sheet/sheet-order';
import { arbitraryMap } from '../../support/generated-map';
import { largeMap } from '../../support/large-map';
import { mapOf } from '../../support/map-of';

const keys = (map: ArgumentMap, side: Side, thesis = 't') =>
  sheetOf(map, thesis, side).rows.map(({ key }) => key);
const statuses = (map: ArgumentMap, side: Side = 'for') =>
  Object.fromEntries(sheetOf(map, 't', side).rows.map(({ key, status }) => [key, status]));

const debate = mapOf(
  {
    q: 'question',
    t: 'thesis',
    e: 'explanation',
    c: 'counterpoint',
    d: 'counterpoint',
    r: 'rebuttal',
    v: 'evidence',
  },
  ['0: t + q', '1: e + t', '2: c - t', '3: d - e', '4: r - c', '5: v + r'],
);

describe('what the other side says', () => {
  test('against the thesis is every attack on it and on what supports it', () => {
    expect(statuses(debate)).toEqual({ 2: 'answered', 3: 'unanswered' });
    expect(sheetOf(debate, 't', 'for').rows.find(({ key }) => key === '3')).toMatchObject({
      says: ['d'],
      point: 'e',
    });
  });

  test('for the thesis is the thesis, what supports it at first hand, and every attack on what attacks it', () => {
    expect(keys(debate, 'against')).toEqual(['t', '1', '4']);
    expect(statuses(debate, 'against')).toEqual({
      t: 'answered without evidence',
      1: 'answered without evidence',
      4: 'unanswered',
    });
  });

  test('is answered by an attack on a linked premise, or on the step', () => {
    const linked = ['1: c, d - t'];
    const ids = { t: 'thesis', c: 'counterpoint', d: 'claim', r: 'rebuttal' } as const;
    expect(statuses(mapOf(ids, linked))).toEqual({ 1: 'unanswered' });
    expect(statuses(mapOf(ids, [...linked, '2: r - d']))).toEqual({ 1: 'answered without evidence' });
    expect(statuses(mapOf(ids, [...linked, '2: r - 1']))).toEqual({ 1: 'answered without evidence' });
  });

  test('is another row for every target of a shared statement, and both sides’ in a circle of three attacks', () => {
    const shared = mapOf({ t: 'thesis', e: 'claim', c: 'counterpoint' }, [
      '1: e + t',
      '2: c - t',
      '3: c - e',
    ]);
    expect(keys(shared, 'for').sort()).toEqual(['2', '3']);
    const circle = mapOf({ t: 'thesis', a: 'claim', b: 'claim' }, ['1: a - t', '2: b - a', '3: t - b']);
    for (const side of SIDES)
      expect(
        keys(circle, side)
          .filter((key) => key !== 't')
          .sort(),
      ).toEqual(['1', '2', '3']);
  });

  test('is about one thesis of several', () => {
    const two = mapOf({ t: 'thesis', u: 'thesis', c: 'claim', d: 'claim' }, ['1: c - t', '2: d - u']);
    expect(thesesOf(two)).toEqual(['t', 'u']);
    expect([keys(two, 'for'), keys(two, 'for', 'u')]).toEqual([['1'], ['2']]);
    expect(thesesOf(mapOf({ c: 'claim', d: 'claim' }, ['1: c - d']))).toEqual(['d']);
    expect(thesesOf(mapOf({}))).toEqual([]);
  });
});

test('the strongest threat comes first, with what is said about the same point', () => {
  const strong = { kind: 'counterpoint', text: 'Strong.', baseScore: 0.9 } as const;
  const map = mapOf(
    { t: 'thesis', e: 'claim', a: strong, b: 'counterpoint', c: 'counterpoint', v: 'evidence' },
    ['1: e + t', '2: c - e', '3: b - t', '4: a - t'],
  );
  expect(keys(map, 'for')).toEqual(['4', '3', '2']);
});

test('put in order by hand, rows stay so, and the rest follows by threat', () => {
  const map = mapOf({ t: 'thesis', a: 'claim', b: 'claim', c: 'claim', d: 'claim' }, [
    'a1: a - t',
    'b1: b - t',
    'c1: c - t',
    'd1: d - t',
  ]);
  const moved = (from: ArgumentMap, at: number, to: number) => {
    const { rows } = sheetOf(from, 't', 'for');
    const order = orderAfterMove(rows, at, to);
    return applyChange(from, orderInSheet(from, { order, among: rows.map(({ key }) => key) }) ?? {});
  };
  const once = moved(map, 2, 0);
  expect(keys(once, 'for')).toEqual(['c1', 'a1', 'b1', 'd1']);
  expect(once.relations.get('d1')).toBe(map.relations.get('d1'));
  const twice = moved(once, 0, 1);
  expect(keys(twice, 'for')).toEqual(['a1', 'c1', 'b1', 'd1']);
  const back = applyChange(twice, orderInSheet(twice, { order: [], among: twice.relations.keys() })!);
  expect(back.relations).toEqual(map.relations);
});

test('the thesis itself comes first until it is put elsewhere, and leaves no trace when it is back', () => {
  const moved = (from: ArgumentMap, at: number, to: number) => {
    const { rows } = sheetOf(from, 't', 'against');
    const order = orderAfterMove(rows, at, to);
    return applyChange(from, orderInSheet(from, { order, among: rows.map(({ key }) => key) }) ?? {});
  };
  const others = moved(debate, 2, 1);
  expect(keys(others, 'against')).toEqual(['t', '4', '1']);
  expect(others.statements).toBe(debate.statements);
  const down = moved(debate, 0, 1);
  expect(keys(down, 'against')).toEqual(['1', 't', '4']);
  expect(keys(moved(down, 2, 0), 'against')).toEqual(['4', '1', 't']);
  const back = moved(down, 1, 0);
  expect(keys(back, 'against')).toEqual(['t', '1', '4']);
  expect(back.statements).toEqual(debate.statements);
  expect(orderAfterMove(sheetOf(debate, 't', 'against').rows, 0, 3)).toEqual([]);
});

const conceded = { mark: 'conceded', by: 'other' } as const;

test('the thesis itself can be marked, for the side that it is said against', () => {
  const marked = applyChange(debate, setMark(debate, 't', conceded)!);
  expect(sheetOf(marked, 't', 'against').rows[0]).toMatchObject({ key: 't', mark: conceded });
  expect(applyChange(marked, setMark(marked, 't', undefined)!).statements).toEqual(debate.statements);
  expect(setMark(debate, 'gone', conceded)).toBeUndefined();
});

test('a mark is kept on the step, and goes without a trace', () => {
  const marked = applyChange(debate, setMark(debate, '2', conceded)!);
  expect(sheetOf(marked, 't', 'for').rows.find(({ key }) => key === '2')?.mark).toEqual(conceded);
  expect(applyChange(marked, setMark(marked, '2', undefined)!).relations).toEqual(debate.relations);
  expect(setMark(debate, '2', undefined)).toBeUndefined();
});

test('lines show every answer and what extends it, and end with one to write in', () => {
  const { rows } = sheetOf(debate, 't', 'for');
  const shown = sheetLines(debate, rows).map(
    ({ first, answer, extension, writesAnswer, writesExtension }) => [
      first,
      answer?.id,
      extension?.id,
      writesAnswer,
      writesExtension?.id,
    ],
  );
  expect(shown).toEqual([
    [true, '4', '5', false, undefined],
    [false, undefined, undefined, true, '4'],
    [true, undefined, undefined, true, undefined],
  ]);
});

test('what is unanswered is what a plain count finds, on 1,000 maps of every shape', () => {
  fc.assert(
    fc.property(arbitraryMap({ plain: true }), fc.constantFrom(...SIDES), (made, side) => {
      const map = withWordsAndNoMarks(made);
      for (const thesis of thesesOf(map)) {
        const { rows } = sheetOf(map, thesis, side);
        const listed = rows.filter(({ status }) => status === 'unanswered').map(({ key }) => key);
        expect(listed.sort()).toEqual(plainCount(map, thesis, side));
        const lines = sheetLines(map, rows);
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
        expect(lines.filter(({ first }) => first).length).toBe(rows.length);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('10,000 statements make a sheet, and a chain of 5,000 attacks', () => {
  const map = largeMap(10_000);
  const { rows } = sheetOf(map, 's0', 'for');
  expect(rows.length).toBeGreaterThan(1_000);
  expect(sheetLines(map, rows).length).toBeGreaterThan(rows.length);
  const ids = Array.from({ length: 5_000 }, (_, n) => `n${n}`);
  const chain = mapOf(
    Object.fromEntries(ids.map((id) => [id, 'claim' as const])),
    ids.slice(1).map((id, n) => `r${n}: ${id} - n${n}`),
  );
  expect(sheetOf(chain, 'n0', 'for').rows).toHaveLength(2_500);
});

/** Every statement says something, and no mark settles what stands. */
function withWordsAndNoMarks(map: ArgumentMap): ArgumentMap {
  const statements = [...map.statements.values()].map(({ mark: _, ...each }) => ({ ...each, text: each.id }));
  const relations = [...map.relations.values()].map(({ mark: _, ...each }) => each);
  const byId = <R extends { id: string }>(records: readonly R[]) =>
    new Map(records.map((each) => [each.id, each]));
  return { ...map, statements: byId(statements), relations: byId(relations) };
}

/** The steps of the other side that carry, and of which nothing attacks what they rest on, found without any index: a side grows until nothing is added. */
function plainCount(map: ArgumentMap, thesis: string, side: Side): string[] {
  const relations = [...map.relations.values()];
  const onSide = new Set([`for ${thesis}`]);
  const speaker = ({ kind }: Relation, of: Side): Side =>
    kind === 'supports' ? of : of === 'for' ? 'against' : 'for';
  for (let before = -1; before < onSide.size; ) {
    before = onSide.size;
    for (const relation of relations)
      for (const of of SIDES)
        if (onSide.has(`${of} ${relation.target}`))
          for (const id of [relation.id, ...relation.premises]) onSide.add(`${speaker(relation, of)} ${id}`);
  }
  const other = side === 'for' ? 'against' : 'for';
  const { statusOf, carriesOf } = acceptanceOf(map);
  const attacks = (id: string) => relations.filter(({ kind, target }) => kind === 'attacks' && target === id);
  const isAttacked = (said: readonly string[]) => {
    const base = new Set(said);
    for (const id of base)
      for (const { id: by, kind, premises, target } of relations)
        if (kind === 'supports' && target === id && map.statements.get(id)?.kind !== 'question')
          for (const under of [by, ...premises]) base.add(under);
    const isSaid = ({ premises, target }: Relation) => [target, ...premises].every((id) => statusOf(id));
    return [...base].some((id) => attacks(id).some(isSaid));
  };
  /** A step that would not carry if nothing attacked it. */
  const fallsAnyway = (step: string) => {
    const left = new Map(map.relations);
    for (const { id } of attacks(step)) left.delete(id);
    return (
      carriesOf(step) === 'beaten' && acceptanceOf({ ...map, relations: left }).carriesOf(step) === 'beaten'
    );
  };
  const saidAgainst = relations.filter(
    ({ id, kind, target }) =>
      onSide.has(`${other} ${id}`) && (kind === 'attacks' || (side === 'against' && target === thesis)),
  );
  const open = saidAgainst.filter(
    ({ id, kind, premises, target }) =>
      carriesOf(id) === 'standing' &&
      statusOf(target) !== undefined &&
      !(kind === 'attacks' && fallsAnyway(target)) &&
      !isAttacked([id, ...premises]),
  );
  const stands = statusOf(thesis) === 'standing';
  const itself = side === 'against' && stands && !isAttacked([thesis]) ? [thesis] : [];
  return [...open.map(({ id }) => id), ...itself].sort();
}
