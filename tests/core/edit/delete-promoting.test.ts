import { expect, test } from 'vitest';
import { deletePromoting } from '../../../core/edit/deleting/delete-promoting';
import { deleteRecords } from '../../../core/edit/deleting/delete-records';
import { mapOf } from '../../support/map-of';
import { counting, relationsAfter } from './relations-of';

const kinds = Object.fromEntries([...'abcdemtu'].map((id) => [id, 'claim' as const]));

test.each<[string, string[], string[]]>([
  [
    'support and attack by the product of their signs, in the place of what goes',
    ['r1: e + t', 'r2: m - t', 'r3: d - t', 's1: a + m', 's2: b - m'],
    ['r1: e + t', 's1: a - t', 's2: b + t', 'r3: d - t'],
  ],
  ['attack on what supports', ['r: m + t', 's: a - m'], ['s: a - t']],
  ['links as links', ['r: m + t', 's: a, b + m'], ['s: a, b + t']],
  [
    'to every target',
    ['r1: m + t', 'r2: m - u', 's: a + m', 'x: b - s'],
    ['n2: b - n1', 'x: b - s', 's: a + t', 'n1: a - u'],
  ],
  [
    'undercuts of both steps',
    ['r: m + t', 's: a + m', 'x: b - r', 'y: c - s'],
    ['y: c - s', 'x: b - s', 's: a + t'],
  ],
  [
    'an undercut of the upper step with each',
    ['r: m + t', 's1: a + m', 's2: b + m', 'x: c - r'],
    ['x: c - s1', 'n1: c - s2', 's1: a + t', 's2: b + t'],
  ],
  [
    'support into the link that it held',
    ['r: m, d + t', 's: a + m', 'x: b - r'],
    ['x: b - s', 's: a, d + t'],
  ],
  [
    'attack on a linked premise beside the link',
    ['r: m, d + t', 's: a - m', 'x: b - r'],
    ['x: b - r', 's: a - t', 'r: d + t'],
  ],
  ['to a relation that it undercut', ['q: d + t', 'r: m - q', 's: a - m'], ['s: a + q', 'q: d + t']],
  ['nothing twice', ['r: m + t', 's: a + m', 'q: a + t', 'x: b - s'], ['x: b - q', 'q: a + t']],
  ['nothing onto itself', ['r: m + t', 's1: t + m', 's2: t, a + m'], ['s2: a + t']],
  ['nothing by way of its own undercuts', ['r: m + t', 's: a + m', 'x: m - s', 'y: m - r'], ['s: a + t']],
  ['nothing where it bore on nothing', ['s: a + m', 'x: b - s', 'o: c + a'], ['o: c + a']],
  ['nothing where nothing bore on it', ['r: m + t', 'x: b - r', 'o: c + t'], ['o: c + t']],
])('promotes %s', (_, relations, after) => {
  const map = mapOf(kinds, relations);
  const change = deletePromoting(map, 'm', counting());
  expect(relationsAfter(map, change)).toEqual(after);
  expect(change.statements?.removed?.map(({ id }) => id)).toEqual(['m']);
});

test('deletes relations, and nothing, as deleteRecords does', () => {
  const map = mapOf(kinds, ['r: m + t', 's: a + m']);
  for (const id of ['r', 'gone']) {
    expect(deletePromoting(map, id, counting())).toEqual(deleteRecords(map, [id]));
  }
});
