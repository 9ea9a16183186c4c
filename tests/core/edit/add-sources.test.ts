import { expect, test } from 'vitest';
import { addSources } from '../../../core/edit/sources/add-sources';
import { canonicalText } from '../../../core/model/canonical-text';
import { mapOf } from '../../support/map-of';

let next = 0;
const newId = () => `n${next++}`;

test('a source is known if one of the map, or an earlier one, says all that it says', () => {
  const source = { id: 'a', title: 'A', author: 'Doe', csl: { DOI: '1', volume: '2' } };
  const map = { ...mapOf({}), sources: new Map([['a', source]]) };
  const added = (...sources: Parameters<typeof addSources>[1]) =>
    addSources(map, sources, newId)?.sources?.added?.map(({ title, author }) => [title, author]);
  expect(added({ title: 'A' }, { title: 'A', author: 'Doe' })).toBeUndefined();
  expect(added({ title: 'A', csl: { volume: '2', DOI: '1' } })).toBeUndefined();
  expect(added({ title: 'A', author: 'Roe' }, { title: 'B', author: 'X' }, { title: 'B' })).toEqual([
    ['A', 'Roe'],
    ['B', 'X'],
  ]);
});

test('each of many sources is read a few times, however many there are', () => {
  const readsFor = (count: number) => {
    let reads = 0;
    const sources = Array.from({ length: count }, (_, at) => ({
      title: 'Untitled source',
      get author() {
        reads++;
        return `Author ${at}`;
      },
    }));
    expect(addSources(mapOf({}), sources, newId)?.sources?.added).toHaveLength(count);
    return reads / count;
  };
  expect(readsFor(2000)).toBe(readsFor(20));
});

test('the canonical text is the same for the same value', () => {
  expect(canonicalText({ b: [1, { c: undefined }], a: 'x' })).toBe(canonicalText({ a: 'x', b: [1, {}] }));
  expect(canonicalText({ a: '1' })).not.toBe(canonicalText({ a: 1 }));
  expect(canonicalText([undefined])).not.toBe(canonicalText([null]));
});
