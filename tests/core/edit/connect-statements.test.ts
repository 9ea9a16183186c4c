import { expect, test } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import { connectStatements } from '../../../core/edit/relations/connect-statements';
import { mapOf, relation, statement } from './small-map';

const map = mapOf(
  [statement('a'), statement('b'), statement('c')],
  [relation('ab', 'a', 'supports', 'b', 5), relation('abc', 'a b', 'supports', 'c')],
);
const connect = (premise: string, kind: 'supports' | 'attacks', target: string) =>
  connectStatements(map, { premise, kind, target, id: 'new' });

test('makes a relation, last among those to its target', () => {
  expect(connect('c', 'attacks', 'b')).toEqual({
    relations: { added: [relation('new', 'c', 'attacks', 'b', 6)] },
  });
});

test('closes a circle of statements, for a map is a graph', () => {
  expect(connect('b', 'supports', 'a')).toEqual({
    relations: { added: [relation('new', 'b', 'supports', 'a')] },
  });
});

test('undercuts a relation', () => {
  expect(connect('c', 'attacks', 'ab')).toEqual({
    relations: { added: [relation('new', 'c', 'attacks', 'ab')] },
  });
});

test('changes the kind of a relation that is there', () => {
  const change = connect('a', 'attacks', 'b');
  expect(change && applyChange(map, change).relations.get('ab')).toEqual(
    relation('ab', 'a', 'attacks', 'b', 5),
  );
  expect(change && applyChange(map, change).relations.size).toBe(2);
});

test('a statement that bears on a target with others may bear on it alone as well', () => {
  expect(connect('a', 'supports', 'c')?.relations?.added).toEqual([relation('new', 'a', 'supports', 'c', 1)]);
});

test.each([
  ['it is so already', 'a', 'supports', 'b'],
  ['a statement would bear on itself', 'a', 'supports', 'a'],
  ['a statement would undercut what it is a premise of', 'b', 'attacks', 'abc'],
  ['the premise is a relation', 'ab', 'supports', 'c'],
  ['the premise is not there', 'gone', 'supports', 'c'],
  ['the target is not there', 'a', 'supports', 'gone'],
] as const)('does nothing if %s', (_, premise, kind, target) => {
  expect(connect(premise, kind, target)).toBeUndefined();
});

test('refuses an id in use', () => {
  expect(() => connectStatements(map, { premise: 'c', kind: 'supports', target: 'a', id: 'ab' })).toThrow(
    '“ab”',
  );
});
