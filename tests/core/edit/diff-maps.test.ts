import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import { applyChanges } from '../../../core/edit/change/apply-changes';
import { isEmptyChange } from '../../../core/edit/change/change';
import { changeSchema } from '../../../core/edit/change/change-schema';
import { countChanges } from '../../../core/edit/change/count-changes';
import { describeChange } from '../../../core/edit/change/describe-change';
import { diffMaps } from '../../../core/edit/change/diff-maps';
import { parseMap } from '../../../core/file/parse-map';
import { serialiseMap } from '../../../core/file/serialise-map';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { arbitraryMap } from '../../support/generated-map';

/** The map that a file with these records holds. */
function mapIn(title: string, statements: object[], relations: object[]): ArgumentMap {
  const parsed = parseMap(
    JSON.stringify({ format: 'argument-map', version: 1, title, statements, relations, sources: [] }),
  );
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.map;
}

const base = () =>
  mapIn(
    'Cars in town',
    [
      { id: 't', kind: 'thesis', text: 'The old town should be closed to cars.' },
      { id: 'e', kind: 'explanation', text: 'Cars are loud.' },
      { id: 'c', kind: 'counterpoint', text: 'Shops need deliveries.' },
    ],
    [
      { id: 'r', kind: 'supports', premises: ['e'], target: 't' },
      { id: 'a', kind: 'attacks', premises: ['c'], target: 't' },
    ],
  );

test('applied to the one map, the difference gives the other; through the journal’s JSON and schema too', () => {
  fc.assert(
    fc.property(arbitraryMap({ maxStatements: 8 }), arbitraryMap({ maxStatements: 8 }), (one, other) => {
      const change = diffMaps(one, other);
      const journalled = changeSchema.parse(JSON.parse(JSON.stringify(change)));
      for (const each of [change, journalled]) {
        const { title, statements, relations, sources, places } = applyChange(one, each);
        expect({ ...other, title, statements, relations, sources, places }).toEqual(other);
      }
      expect(applyChanges(one, [change]).applied).toBe(1);
      expect(describeChange(one, change).length > 0).toBe(countChanges(change) > 0);
    }),
    { numRuns: 100 },
  );
});

test('a map read again from its file differs in nothing', () => {
  fc.assert(
    fc.property(arbitraryMap({ maxStatements: 8 }), (map) => {
      const again = parseMap(serialiseMap(map));
      expect(again.ok && isEmptyChange(diffMaps(map, again.map))).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('says in sentences what differs', () => {
  const after = mapIn(
    'Cars in the old town',
    [
      { id: 't', kind: 'thesis', text: 'The old town should be closed to cars.' },
      { id: 'e', kind: 'evidence', text: 'Cars are loud and fast.', notes: 'Who counted?' },
      { id: 'n', kind: 'claim', text: 'Noise makes ill.' },
    ],
    [{ id: 'r', kind: 'supports', premises: ['e', 'n'], target: 't' }],
  );
  const change = diffMaps(base(), after);
  expect(describeChange(base(), change)).toEqual([
    'New claim: “Noise makes ill”',
    'Removed counterpoint: “Shops need deliveries”',
    'Removed relation: “Shops need deliveries” attacks “The old town should be closed to cars”',
    'Title: “Cars in town” is now “Cars in the old town”',
    'Changed text: “Cars are loud” is now “Cars are loud and fast”',
    'Changed kind: “Cars are loud and fast” was explanation and is now evidence',
    'Changed notes, tags or citations: “Cars are loud and fast”',
    'Changed relation: “Cars are loud” supports “The old town should be closed to cars”; now “Cars are loud” with “Noise makes ill” supports “The old town should be closed to cars”',
  ]);
  expect(countChanges(change)).toBe(6);
});

test('an order, a place and an undercut are told apart from what is said', () => {
  const map = base();
  const [a] = [map.relations.get('a')!];
  const undercut = { id: 'u', kind: 'attacks', premises: ['e'], target: 'a' } as const;
  const change = {
    relations: { added: [undercut], updated: [[a, { ...a, order: 3 }]] },
    places: { added: [{ id: 't', x: 1, y: 2 }] },
  } as const;
  expect(describeChange(map, change)).toEqual([
    'New relation: “Cars are loud” attacks the relation from “Shops need deliveries”',
    'Changed order: “Shops need deliveries” attacks “The old town should be closed to cars”',
    '1 box was moved',
  ]);
});

test('changes out of a journal end at the first that does not fit', () => {
  const map = base();
  const gone = map.statements.get('c')!;
  const { map: after, applied } = applyChanges(map, [
    { title: ['Cars in town', 'Renamed'] },
    { statements: { added: [gone] } },
    { title: ['Renamed', 'Never'] },
  ]);
  expect(applied).toBe(1);
  expect(after.title).toBe('Renamed');
  expect(map.title).toBe('Cars in town');
});
