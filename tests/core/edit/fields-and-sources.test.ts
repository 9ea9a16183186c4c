import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import { addSource } from '../../../core/edit/sources/add-source';
import { deleteSource } from '../../../core/edit/sources/delete-source';
import { setSource } from '../../../core/edit/sources/set-source';
import { makeThesis } from '../../../core/edit/statements/make-thesis';
import { setStatementFields } from '../../../core/edit/statements/set-statement-fields';
import type { ArgumentMap, Passage, Source } from '../../../core/model/argument-map';
import { mapOf } from '../../support/map-of';

test('a new thesis makes claims of the old ones', () => {
  const map = mapOf({ a: 'thesis', b: 'claim', c: 'thesis', d: 'evidence' });
  const change = makeThesis(map, 'd');
  const kinds = [...applyChange(map, change!).statements.values()].map(({ kind }) => kind);
  expect(kinds).toEqual(['claim', 'claim', 'claim', 'thesis']);
  expect(makeThesis(mapOf({ a: 'thesis', b: 'claim' }), 'a')).toBeUndefined();
  expect(makeThesis(map, 'gone')).toBeUndefined();
});

describe('setStatementFields', () => {
  const map = mapOf({ a: { kind: 'claim', text: 'A', notes: 'N', tags: ['x'], baseScore: 0 }, b: 'claim' });
  const set = (ids: string[], fields: Parameters<typeof setStatementFields>[2]) => {
    const change = setStatementFields(map, ids, fields);
    return change?.statements?.updated?.map(([, to]) => to);
  };

  test('sets those that are given, on several statements at once', () => {
    const citations = [{ source: 'book', locator: 'p. 3 \ud800' }];
    expect(set(['a', 'b', 'b', 'gone'], { baseScore: 0.5, citations })).toEqual([
      { ...map.statements.get('a'), baseScore: 0.5, citations: [{ source: 'book', locator: 'p. 3 \ufffd' }] },
      { ...map.statements.get('b'), baseScore: 0.5, citations: [{ source: 'book', locator: 'p. 3 \ufffd' }] },
    ]);
    expect(set(['a'], { tags: [' x ', 'y', '', 'x'] })?.[0]?.tags).toEqual(['x', 'y']);
  });

  test('removes what is undefined, blank or empty', () => {
    const fields = { notes: ' ', tags: [' '], baseScore: undefined, citations: [] };
    expect(set(['a', 'b'], fields)).toStrictEqual([{ id: 'a', kind: 'claim', text: 'A' }]);
  });

  test('changes nothing that is so already', () => {
    expect(set(['a'], { notes: 'N', tags: ['x'], baseScore: -0 })).toBeUndefined();
    expect(set(['a'], {})).toBeUndefined();
  });

  test('refuses what no map may hold', () => {
    for (const baseScore of [-0.1, 1.1, Number.NaN])
      expect(() => set(['a'], { baseScore })).toThrow(RangeError);
    expect(() => set(['a'], { citations: [{ source: 'gone' }] })).toThrow('“gone”');
    const passage = { exact: 'x', start: 2, end: 1 };
    expect(() => set(['a'], { citations: [{ source: 'book', passage }] })).toThrow('A book');
  });
});

describe('sources', () => {
  const withSource = (source: Omit<Source, 'id'>, ...passages: Passage[]): ArgumentMap => ({
    ...mapOf({
      a: { kind: 'claim', text: 'A', citations: passages.map((passage) => ({ source: 's', passage })) },
      b: { kind: 'claim', text: 'B', citations: [{ source: 's' }, { source: 'book' }] },
    }),
    sources: new Map([
      ['s', { id: 's', ...source }],
      ['book', { id: 'book', title: 'A book' }],
    ]),
  });
  const passagesAfter = (map: ArgumentMap, fields: Parameters<typeof setSource>[2]) =>
    applyChange(map, setSource(map, 's', fields)!)
      .statements.get('a')
      ?.citations?.map(({ passage }) => passage);

  test('are added under ids of their own', () => {
    const map = withSource({ title: 'S' });
    expect(addSource(map, { id: 'new', title: 'half \udc00', author: undefined })).toEqual({
      sources: { added: [{ id: 'new', title: 'half \ufffd' }] },
    });
    expect(() => addSource(map, { id: 's', title: '' })).toThrow('“s”');
    expect(() => addSource(map, { id: '', title: '' })).toThrow('“”');
  });

  test('change field by field', () => {
    const map = withSource({ title: 'S', author: 'A', date: '2020' });
    const change = setSource(map, 's', { author: undefined, publisher: 'P' });
    expect(change?.sources?.updated?.[0]?.[1]).toStrictEqual({
      id: 's',
      title: 'S',
      date: '2020',
      publisher: 'P',
    });
    expect(setSource(map, 's', { title: undefined })?.sources?.updated?.[0]?.[1].title).toBe('');
    expect(setSource(map, 's', { title: 'S', publisher: undefined })).toBeUndefined();
    expect(setSource(map, 'gone', { title: 'T' })).toBeUndefined();
  });

  test('take their passages along to a new text, nearest to where they stood, with new context', () => {
    const map = withSource(
      { title: 'S', text: 'one two three two' },
      { exact: 'two', start: 14, end: 17, prefix: 'p' },
    );
    expect(passagesAfter(map, { text: 'two one two three two' })).toEqual([
      { exact: 'two', start: 18, end: 21, prefix: 'two one two three ', suffix: '' },
    ]);
    expect(passagesAfter(map, { text: 'two one' })).toEqual([
      { exact: 'two', start: 0, end: 3, prefix: '', suffix: ' one' },
    ]);
  });

  test('leave passages that are lost their words, and their offsets where these fit', () => {
    const map = withSource(
      { title: 'S', text: 'one two' },
      { exact: 'two', start: 4, end: 7 },
      { exact: '', start: 7, end: 7 },
    );
    expect(passagesAfter(map, { text: 'one' })).toEqual([{ exact: 'two' }, { exact: '' }]);
    // Nothing of the statement has changed.
    expect(setSource(map, 's', { text: 'something else' })?.statements).toBeUndefined();
    expect(setSource(map, 's', { text: undefined })?.statements).toBeUndefined();
  });

  test('go with the citations of them, and no statement', () => {
    const map = withSource({ title: 'S' }, { exact: 'x' });
    const after = applyChange(map, deleteSource(map, 's')!);
    expect([...after.sources.keys()]).toEqual(['book']);
    expect([...after.statements.values()]).toStrictEqual([
      { id: 'a', kind: 'claim', text: 'A' },
      { id: 'b', kind: 'claim', text: 'B', citations: [{ source: 'book' }] },
    ]);
    expect(deleteSource(map, 'gone')).toBeUndefined();
  });
});
