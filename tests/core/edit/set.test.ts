import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import { clearPlaces } from '../../../core/edit/map/clear-places';
import { placeStatements } from '../../../core/edit/map/place-statements';
import { setTitle } from '../../../core/edit/map/set-title';
import { setStatementKind } from '../../../core/edit/statements/set-statement-kind';
import { setStatementText } from '../../../core/edit/statements/set-statement-text';
import { REACH } from '../../../core/model/reach';
import { mapOf, relation, statement } from './small-map';

const map = mapOf(
  [{ ...statement('a', 'thesis'), notes: 'N' }, statement('b'), statement('c')],
  [relation('r', 'b', 'supports', 'a')],
  [{ ...{ id: 'a', x: 1, y: 2 }, pinned: true } as { id: string; x: number; y: number }],
);

describe('setting', () => {
  test('a text keeps the rest of the statement', () => {
    const change = setStatementText(map, 'a', 'New');
    expect(change && applyChange(map, change).statements.get('a')).toEqual({
      ...map.statements.get('a'),
      text: 'New',
    });
  });

  test('a text with half a character makes it whole', () => {
    expect(setStatementText(map, 'a', '\udc00')?.statements?.updated?.[0]?.[1].text).toBe('\ufffd');
  });

  test('a kind, of several statements at once, of which some have it', () => {
    const change = setStatementKind(map, ['a', 'b', 'b', 'r', 'gone'], 'thesis');
    expect(change).toEqual({ statements: { updated: [[statement('b'), statement('b', 'thesis')]] } });
  });

  test('the title', () => {
    expect(setTitle(map, 'Large')).toEqual({ title: ['Small', 'Large'] });
  });

  test('what is so already changes nothing', () => {
    expect(setStatementText(map, 'a', 'a')).toBeUndefined();
    expect(setStatementText(map, 'gone', 'x')).toBeUndefined();
    expect(setStatementKind(map, ['a', 'gone'], 'thesis')).toBeUndefined();
    expect(setTitle(map, 'Small')).toBeUndefined();
  });
});

describe('places', () => {
  test('are added and changed, and keep the keys of other programs', () => {
    const change = placeStatements(map, [
      { id: 'a', x: 5, y: 0 },
      { id: 'b', x: 0, y: 0 },
    ]);
    const { places } = applyChange(map, change);
    expect([...places.values()]).toEqual([
      { id: 'a', x: 5, y: 0, pinned: true },
      { id: 'b', x: 0, y: 0 },
    ]);
  });

  test('the last of two for one statement counts; those of no statement do not', () => {
    const places = [
      { id: 'b', x: 1, y: 1 },
      { id: 'r', x: 1, y: 1 },
      { id: 'b', x: 2, y: 2 },
    ];
    expect(placeStatements(map, places)).toEqual({ places: { added: [{ id: 'b', x: 2, y: 2 }] } });
  });

  test('where a statement stands already change nothing', () => {
    expect(placeStatements(map, [{ id: 'a', x: 1, y: 2 }])).toEqual({});
  });

  test('are numbers that a file can hold, within reach', () => {
    expect(placeStatements(map, [{ id: 'b', x: -0, y: 1e12 }]).places?.added?.[0]).toStrictEqual({
      id: 'b',
      x: 0,
      y: REACH,
    });
    expect(() => placeStatements(map, [{ id: 'b', x: Number.NaN, y: 0 }])).toThrow(RangeError);
  });

  test('are given back to the layout', () => {
    expect(clearPlaces(map)).toEqual({ places: { removed: [map.places.get('a')] } });
    expect(clearPlaces(map, ['b'])).toBeUndefined();
  });
});
