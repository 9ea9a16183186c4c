import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import { type Change, isEmptyChange } from '../../../core/edit/change/change';
import { composeChanges } from '../../../core/edit/change/compose-changes';
import { invertChange } from '../../../core/edit/change/invert-change';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { arbitraryMap } from '../../support/generated-map';
import { arbitraryPlainEdit, runEdit } from './any-edit';

const edits = fc.array(arbitraryPlainEdit, { maxLength: 10, size: 'max' });
const nothing: Change = {};

/** The maps that edits lead to, one after another, and the changes between them. */
function edited(start: ArgumentMap, steps: Parameters<typeof runEdit>[1][]) {
  const changes: Change[] = [];
  let map = start;
  for (const step of steps) {
    const change = runEdit(map, step);
    if (!change) continue;
    changes.push(change);
    map = applyChange(map, change);
  }
  return { map, changes };
}

test('the composition of changes does what they do one after another, and is taken back as one', () => {
  fc.assert(
    fc.property(arbitraryMap({ plain: true }), edits, (start, steps) => {
      const { map, changes } = edited(start, steps);
      const all = changes.reduce(composeChanges, nothing);
      expect(applyChange(start, all)).toEqual(map);
      expect(applyChange(map, invertChange(all))).toEqual(start);
    }),
    { numRuns: 200 },
  );
});

test('how changes are put together in groups makes no difference', () => {
  fc.assert(
    fc.property(arbitraryMap({ plain: true }), edits, fc.nat(10), (start, steps, cut) => {
      const { map, changes } = edited(start, steps);
      const [first, second] = [changes.slice(0, cut), changes.slice(cut)].map((some) =>
        some.reduce(composeChanges, nothing),
      );
      expect(applyChange(start, composeChanges(first!, second!))).toEqual(map);
    }),
    { numRuns: 100 },
  );
});

test('changes and their inverses come to nothing', () => {
  fc.assert(
    fc.property(arbitraryMap({ plain: true }), edits, (start, steps) => {
      const { changes } = edited(start, steps);
      const back = changes.toReversed().map(invertChange);
      expect(isEmptyChange([...changes, ...back].reduce(composeChanges, nothing))).toBe(true);
    }),
    { numRuns: 100 },
  );
});
