import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import { deleteBranch } from '../../../core/edit/deleting/delete-branch';
import { deleteRecords } from '../../../core/edit/deleting/delete-records';
import { exclusiveBranch } from '../../../core/edit/deleting/exclusive-branch';
import type { ArgumentMap, Relation } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { relationsFrom } from '../../../core/model/structure';
import { arbitraryMap } from '../../support/generated-map';
import { mapOf } from '../../support/map-of';

// Generated maps take their time on a machine that has other things to do.
vi.setConfig({ testTimeout: 60_000 });

const kinds = { a: 'claim', b: 'claim', c: 'claim', d: 'claim', m: 'claim', t: 'thesis' } as const;

test.each<[string, string[], string]>([
  ['what bears on it, and on that', ['r: m + t', 's: a + m', 'o: b - a'], 'm a b'],
  [
    'no shared statement, nor what that rests on',
    ['r: m + t', 's: a + m', 'p: a + t', 'o: b + a', 'q: c + m'],
    'm c',
  ],
  ['what is shared within it', ['r: m + t', 's: a + m', 'o: b + a', 'p: b + m'], 'm a b'],
  ['circles within it', ['r: m + t', 's: a + m', 'o: b + a', 'p: a + b'], 'm a b'],
  ['undercuts within it', ['s: a + m', 'x: b - s', 'y: c - x'], 'm a b c'],
  ['what undercuts its own step', ['r: m + t', 'x: b - r'], 'm b'],
  ['not what undercuts a step that others share', ['r: m, a + t', 'x: b - r'], 'm'],
  ['no linked premise of its own step', ['r: m, a + t', 's: a + m'], 'm'],
  ['not what stays by a link', ['s: a + m', 'r: a, c + t'], 'm'],
])('a branch holds %s', (_, relations, branch) => {
  expect([...exclusiveBranch(mapOf(kinds, relations), 'm')].sort()).toEqual(branch.split(' ').sort());
});

test('nothing has no branch', () => {
  const map = mapOf(kinds, ['r: m + t']);
  expect(exclusiveBranch(map, 'r').size).toBe(0);
  expect(deleteBranch(map, 'r')).toEqual({});
});

/** The branch, found by trying: of all that bears on the statement, whatever bears on something that would be left is taken away. */
function branchByTrying(map: ArgumentMap, id: Id): ReadonlySet<Id> {
  const reached = new Set([id]);
  for (const { id: step, premises } of relationsFrom(map, id)) if (premises.length === 1) reached.add(step);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const relation of map.relations.values()) {
      if (reached.has(relation.target))
        for (const one of [relation.id, ...relation.premises]) reached.add(one);
    }
  }
  const branch = new Set([...reached].filter((one) => map.statements.has(one)));
  for (let before = 0; before !== branch.size; ) {
    before = branch.size;
    const after = applyChange(map, deleteRecords(map, [...branch]));
    const stays = ({ target }: Relation) => after.statements.has(target) || after.relations.has(target);
    for (const one of branch) if (one !== id && relationsFrom(map, one).some(stays)) branch.delete(one);
  }
  return branch;
}

test('deleting a branch leaves no statement with nothing to bear on that bore on something', () => {
  fc.assert(
    fc.property(arbitraryMap({ plain: true, maxStatements: 8 }), fc.nat(), (map, n) => {
      const id = [...map.statements.keys()][n % map.statements.size];
      if (id === undefined) return;
      const branch = exclusiveBranch(map, id);
      expect([...branch].sort()).toEqual([...branchByTrying(map, id)].sort());
      const after = applyChange(map, deleteBranch(map, id));
      for (const other of after.statements.keys()) {
        expect(relationsFrom(after, other).length > 0).toBe(relationsFrom(map, other).length > 0);
      }
    }),
    { numRuns: 300 },
  );
});
