import { expect, test } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import { deleteRecords } from '../../../core/edit/deleting/delete-records';
import { mapOf, relation, statement } from './small-map';

const map = mapOf(
  ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => statement(id)),
  [
    relation('linked', 'b c', 'supports', 'a'),
    relation('undercut', 'd', 'attacks', 'linked'),
    relation('undercut of it', 'e', 'attacks', 'undercut'),
    relation('apart', 'f', 'supports', 'e'),
  ],
  [
    { id: 'a', x: 0, y: 0 },
    { id: 'b', x: 1, y: 1 },
  ],
);
const left = (...ids: string[]) => {
  const { statements, relations, places } = applyChange(map, deleteRecords(map, ids));
  return [statements, relations, places].map((table) => [...table.keys()].join(', '));
};

test('a linked premise leaves the others, and its place goes too', () => {
  expect(left('b')).toEqual(['a, c, d, e, f', 'linked, undercut, undercut of it, apart', 'a']);
  expect(deleteRecords(map, ['b']).relations).toEqual({
    updated: [[map.relations.get('linked'), relation('linked', 'c', 'supports', 'a')]],
  });
});

test('the last premises take the relation with them, and its undercuts, and theirs', () => {
  expect(left('b', 'c')).toEqual(['a, d, e, f', 'apart', 'a']);
});

test('a target takes the relations to it with it, but no statements', () => {
  expect(left('a')).toEqual(['b, c, d, e, f', 'apart', 'b']);
});

test('a relation takes its undercuts with it, but no statements', () => {
  expect(left('undercut')).toEqual(['a, b, c, d, e, f', 'linked, apart', 'a, b']);
});

test('a relation that shrinks and goes is only removed', () => {
  const { relations } = deleteRecords(map, ['b', 'linked', 'linked']);
  expect(relations?.updated).toBeUndefined();
  expect(relations?.removed).toHaveLength(3);
});

test('ids of nothing change nothing', () => {
  expect(deleteRecords(map, ['gone'])).toEqual({});
  expect(deleteRecords(map, [])).toEqual({});
});

test('a chain of ten thousand undercuts goes at once', () => {
  const undercuts = Array.from({ length: 10_000 }, (_, n) =>
    relation(`r${n}`, 'b', 'attacks', n === 0 ? 'a' : `r${n - 1}`),
  );
  const deep = mapOf([statement('a'), statement('b')], undercuts);
  expect(deleteRecords(deep, ['a']).relations?.removed).toHaveLength(10_000);
});

test('a link that shrinks to a relation that is there becomes that', () => {
  const twice = mapOf(
    ['a', 'b', 'c', 'd'].map((id) => statement(id)),
    [
      relation('alone', 'b', 'supports', 'a'),
      relation('linked', 'b c', 'supports', 'a'),
      relation('undercut', 'd', 'attacks', 'linked'),
    ],
  );
  const { relations } = applyChange(twice, deleteRecords(twice, ['c']));
  expect([...relations.values()]).toEqual([
    relation('alone', 'b', 'supports', 'a'),
    relation('undercut', 'd', 'attacks', 'alone'),
  ]);
});
