import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import { type Change, isEmptyChange } from '../../../core/edit/change/change';
import { invertChange } from '../../../core/edit/change/invert-change';
import { serialiseMap } from '../../../core/file/serialise-map';
import { TABLE_NAMES } from '../../../core/model/argument-map';
import { brokenInvariants } from '../../../core/model/invariants';
import { arbitraryMap } from '../../support/generated-map';
import { arbitraryEdit, runEdit } from './any-edit';

// Generated maps and huge texts take their time on a machine that has other things to do.
vi.setConfig({ testTimeout: 60_000 });

const ids = (change: Change, name: (typeof TABLE_NAMES)[number]) => {
  const { added = [], updated = [], removed = [] } = change[name] ?? {};
  return [...added, ...updated.map(([from]) => from), ...removed].map(({ id }) => id);
};

describe('every command', () => {
  test('keeps the invariants, and leaves the map that it was given alone', () => {
    fc.assert(
      fc.property(arbitraryMap(), arbitraryEdit, (map, edit) => {
        const before = serialiseMap(map);
        const change = runEdit(map, edit);
        if (change) expect(brokenInvariants(applyChange(map, change))).toEqual([]);
        expect(serialiseMap(map)).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  test('is undefined, or empty, or changes the map', () => {
    fc.assert(
      fc.property(arbitraryMap(), arbitraryEdit, (map, edit) => {
        const change = runEdit(map, edit);
        if (!change) return;
        const same = serialiseMap(applyChange(map, change)) === serialiseMap(map);
        expect(same).toBe(isEmptyChange(change));
      }),
      { numRuns: 200 },
    );
  });

  test('names no record twice, and survives JSON', () => {
    fc.assert(
      fc.property(arbitraryMap(), arbitraryEdit, (map, edit) => {
        const change = runEdit(map, edit) ?? {};
        for (const name of TABLE_NAMES)
          expect(new Set(ids(change, name)).size).toBe(ids(change, name).length);
        const read: Change = JSON.parse(JSON.stringify(change));
        expect(serialiseMap(applyChange(map, read))).toBe(serialiseMap(applyChange(map, change)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('applying and inverting', () => {
  test('apply, then apply the inverse, gives the same map', () => {
    fc.assert(
      fc.property(arbitraryMap(), arbitraryEdit, (map, edit) => {
        const change = runEdit(map, edit) ?? {};
        const back = applyChange(applyChange(map, change), invertChange(change));
        expect(back).toStrictEqual(map);
        for (const name of TABLE_NAMES)
          for (const [id, row] of back[name]) expect(row).toBe(map[name].get(id));
      }),
      { numRuns: 200 },
    );
  });

  test('the inverse of the inverse is the change', () => {
    fc.assert(
      fc.property(arbitraryMap(), arbitraryEdit, (map, edit) => {
        const change = runEdit(map, edit) ?? {};
        expect(invertChange(invertChange(change))).toStrictEqual(change);
      }),
    );
  });

  test('records and tables that a change does not name keep their identity', () => {
    fc.assert(
      fc.property(arbitraryMap(), arbitraryEdit, (map, edit) => {
        const change = runEdit(map, edit) ?? {};
        const after = applyChange(map, change);
        for (const name of TABLE_NAMES) {
          if (!change[name]) expect(after[name]).toBe(map[name]);
          const named = new Set(ids(change, name));
          for (const [id, row] of map[name]) if (!named.has(id)) expect(after[name].get(id)).toBe(row);
        }
      }),
    );
  });
});
