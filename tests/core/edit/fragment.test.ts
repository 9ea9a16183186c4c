import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import { deleteRecords } from '../../../core/edit/deleting/delete-records';
import { fragmentOf } from '../../../core/edit/fragment/fragment';
import { insertFragment } from '../../../core/edit/fragment/insert-fragment';
import { serialiseMap } from '../../../core/file/serialise-map';
import { emptyMap } from '../../../core/model/argument-map';
import { brokenInvariants } from '../../../core/model/invariants';
import { arbitraryMap } from '../../support/generated-map';
import { mapOf } from '../../support/map-of';
import { counting, relationsOf } from './relations-of';

// Generated maps take their time on a machine that has other things to do.
vi.setConfig({ testTimeout: 60_000 });

const cited = (text: string) => ({ kind: 'claim', text, citations: [{ source: 'book' }] }) as const;
const map = {
  ...mapOf({ a: cited('A'), b: 'claim', c: 'claim', t: 'thesis' }, [
    ...['r1: a, b + t', 'r2: c + a', 'x: c - r1', 'y: b - x'],
  ]),
  places: new Map([['a', { id: 'a', x: 10, y: 20 }]]),
};

test('a fragment holds the relations among its statements, their places and their sources', () => {
  const fragment = fragmentOf(map, ['t', 'a', 'c', 'gone', 'r1']);
  expect(relationsOf(fragment)).toEqual(['r2: c + a', 'x: c - r1', 'r1: a + t']);
  expect([...fragment.statements.keys()]).toEqual(['t', 'a', 'c']);
  expect([...fragment.places.keys(), ...fragment.sources.keys()]).toEqual(['a', 'book']);
  expect(fragmentOf(map, ['b']).sources.size).toBe(0);
});

test('a fragment is what is left when all else is deleted', () => {
  fc.assert(
    fc.property(arbitraryMap({ plain: true }), fc.infiniteStream(fc.boolean()), (map, picks) => {
      const ids = [...map.statements.keys()].filter(() => picks.next().value);
      const others = [...map.statements.keys()].filter((id) => !ids.includes(id));
      const fragment = fragmentOf(map, ids);
      const left = applyChange(map, deleteRecords(map, others));
      expect(brokenInvariants(fragment)).toEqual([]);
      const { sources } = fragment;
      expect(serialiseMap(fragment)).toBe(serialiseMap({ ...left, sources, view: {}, extra: {} }));
    }),
  );
});

test('inserted, it has new ids, bears on the target by its roots, and is placed at the offset', () => {
  const fragment = fragmentOf(map, ['a', 'c', 't']);
  const onto = { target: 'b', kind: 'attacks' } as const;
  const { change, ids } = insertFragment(map, { fragment, newId: counting(), onto, offset: { x: 5, y: -5 } });
  const after = applyChange(map, change);
  expect(ids).toEqual(['n1', 'n2', 'n3']);
  expect(ids.map((id) => after.statements.get(id)?.text)).toEqual(['A', 'c', 't']);
  expect(relationsOf(after).filter((line) => line.startsWith('n'))).toEqual([
    ...['n7: n3 - b', 'n6: n2 + n1', 'n4: n1 + n3', 'n5: n2 - n4'],
  ]);
  expect(after.places.get('n1')).toEqual({ id: 'n1', x: 15, y: 15 });
  expect(after.sources).toBe(map.sources);
});

test('without an offset the layout places it', () => {
  const { change } = insertFragment(map, { fragment: map, newId: counting() });
  expect(change.places).toBeUndefined();
});

test('a circle bears on the target by one of its statements', () => {
  const circle = mapOf({ a: 'claim', b: 'claim', c: 'claim', d: 'claim' }, [
    '1: a + b',
    '2: b + a',
    '3: c + d',
  ]);
  const onto = { target: 't', kind: 'supports' } as const;
  const { change } = insertFragment(map, { fragment: circle, newId: counting(), onto });
  expect(
    change.relations?.added?.filter(({ target }) => target === 't').map(({ premises }) => premises),
  ).toEqual([['n4'], ['n1']]);
});

test('sources that are there are used, under another id too; others are added, under another id if need be', () => {
  const fragment = mapOf({ a: cited('A') });
  const insert = (...sources: { id: string; title: string }[]) => {
    const into = { ...emptyMap(''), sources: new Map(sources.map((source) => [source.id, source])) };
    const after = applyChange(into, insertFragment(into, { fragment, newId: counting() }).change);
    expect(brokenInvariants(after)).toEqual([]);
    return [[...after.sources.keys()], after.statements.get('n1')?.citations?.[0]?.source];
  };
  expect(insert()).toEqual([['book'], 'book']);
  expect(insert({ id: 'book', title: 'A book' })).toEqual([['book'], 'book']);
  expect(insert({ id: 'other', title: 'A book' })).toEqual([['other'], 'other']);
  expect(insert({ id: 'book', title: 'Another' })).toEqual([['book', 'n2'], 'n2']);
});

test('onto nothing, or with an id in use, it is refused; an empty one changes nothing', () => {
  const onto = { target: 'gone', kind: 'supports' } as const;
  expect(() => insertFragment(map, { fragment: map, newId: counting(), onto })).toThrow('“gone”');
  expect(() => insertFragment(map, { fragment: map, newId: () => 'a' })).toThrow('“a”');
  expect(() => insertFragment(map, { fragment: map, newId: () => 'new' })).toThrow('“new”');
  expect(insertFragment(map, { fragment: emptyMap(''), newId: counting() })).toEqual({ change: {}, ids: [] });
});
