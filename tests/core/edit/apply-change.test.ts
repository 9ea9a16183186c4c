import { expect, test } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import { emptyHistory, record, redo, undo } from '../../../core/edit/change/history';
import { mapOf, statement } from './small-map';

const map = mapOf([statement('a')]);

test.each([
  ['adds', { added: [statement('a')] }, 'adds “a”, which is in the map already'],
  ['removes', { removed: [statement('b')] }, 'removes “b”, which is not in the map'],
  [
    'updates',
    { updated: [[statement('b'), statement('b')]] as const },
    'updates “b”, which is not in the map',
  ],
  ['renames', { updated: [[statement('a'), statement('b')]] as const }, 'renames “a” to “b”'],
])('a change for another map is refused: it %s', (_, statements, message) => {
  expect(() => applyChange(map, { statements })).toThrow(message);
});

test('one edit copies no record of a large map', () => {
  const large = mapOf(Array.from({ length: 10_000 }, (_, n) => statement(`s${n}`)));
  const from = large.statements.get('s5000')!;
  const after = applyChange(large, { statements: { updated: [[from, { ...from, text: 'New' }]] } });
  const others = [...after.statements].filter(([id, row]) => large.statements.get(id) === row);
  expect(others).toHaveLength(9_999);
  expect(after.relations).toBe(large.relations);
});

test('history: a new edit ends what could be redone; an empty one is not kept', () => {
  const step = (title: string) => ({
    title,
    change: { title: ['a', title] as const },
    before: ['x'],
    after: ['y'],
  });
  const two = record(record(emptyHistory, step('one')), step('two'));
  const back = undo(two);
  expect(back?.step).toEqual(step('two'));
  expect(redo(back!.history)).toEqual({ step: step('two'), history: two });
  const other = record(back!.history, step('other'));
  expect(other.done.map(({ title }) => title)).toEqual(['one', 'other']);
  expect(redo(other)).toBeUndefined();
  expect(record(two, { title: 'none', change: { statements: {} }, before: [], after: [] })).toBe(two);
  expect(undo(emptyHistory)).toBeUndefined();
});
