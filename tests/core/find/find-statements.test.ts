import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findStatements } from '../../../core/find/find-statements';
import type { Filter } from '../../../core/find/query';
import { wordsOf } from '../../../core/find/words-of';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { arbitraryMap } from '../../support/generated-map';
import { mapOf } from '../../support/map-of';

const map = mapOf(
  {
    t: { kind: 'thesis', text: 'Japan and South Korea need each other' },
    e: { kind: 'explanation', text: 'Their economies need each other', tags: ['economy'] },
    c: { kind: 'counterpoint', text: 'Élites in Korea don’t agree', tags: ['politics'] },
    v: {
      kind: 'evidence',
      text: '日本と韓国の貿易',
      citations: [{ source: 'book' }],
      tags: ['economy', 'trade'],
    },
  },
  ['r: e + t', 'a: c - t', 'p: v + e', 'q: v - c'],
);

function find(text: string, filters: readonly Filter[] = [], of: ArgumentMap = map): readonly string[] {
  return findStatements(of, { text, filters }, { order: of.statements.keys(), unanswered: new Set(['c']) });
}

describe('words', () => {
  test.each([
    ['', []],
    ['  ', []],
    ['One  twO one', ['one', 'two']],
    ['"need each" Other', ['need each', 'other']],
    ['“need each', ['need each']],
    ['""', []],
    ['日本　韓国', ['日本', '韓国']],
  ])('of %j are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe('finding', () => {
  test.each<[string, readonly string[]]>([
    ['need', ['t', 'e']],
    ['NEED korea', ['t']],
    ['each need', ['t', 'e']],
    ['"each need"', []],
    ['"need each"', ['t', 'e']],
    ['elites', ['c']],
    ["don't", ['c']],
    ['kor', ['t', 'c']],
    ['貿易', ['v']],
    ['貿易 日本', ['v']],
    ['nothing of it', []],
    ['', []],
  ])('%j finds %j', (text, found) => {
    expect(find(text)).toEqual(found);
  });

  test.each<[string, readonly Filter[], readonly string[]]>([
    ['a kind', [{ by: 'kind', value: 'thesis' }], ['t']],
    [
      'one of two kinds',
      [
        { by: 'kind', value: 'thesis' },
        { by: 'kind', value: 'evidence' },
      ],
      ['t', 'v'],
    ],
    ['a tag', [{ by: 'tag', value: 'economy' }], ['e', 'v']],
    [
      'a kind and a tag',
      [
        { by: 'tag', value: 'economy' },
        { by: 'kind', value: 'evidence' },
      ],
      ['v'],
    ],
    ['cited', [{ by: 'citations', value: 'cited' }], ['v']],
    ['uncited', [{ by: 'citations', value: 'uncited' }], ['t', 'e', 'c']],
    [
      'either',
      [
        { by: 'citations', value: 'cited' },
        { by: 'citations', value: 'uncited' },
      ],
      ['t', 'e', 'c', 'v'],
    ],
    ['supports', [{ by: 'bearing', value: 'supports' }], ['e', 'v']],
    ['attacks', [{ by: 'bearing', value: 'attacks' }], ['c', 'v']],
    ['unanswered', [{ by: 'answers', value: 'unanswered' }], ['c']],
  ])('by %s', (_, filters, found) => {
    expect(find('', filters)).toEqual(found);
  });

  test('needs the words and the filters both', () => {
    expect(find('need', [{ by: 'kind', value: 'thesis' }])).toEqual(['t']);
  });

  test('keeps to the given order', () => {
    const order = ['v', 'c', 'e', 't', 'gone'];
    expect(findStatements(map, { text: 'need', filters: [] }, { order, unanswered: new Set() })).toEqual([
      'e',
      't',
    ]);
  });

  test('finds every statement by any part of its text, whatever the case; more words find no more', () => {
    const part = fc.tuple(fc.nat(), fc.nat(), fc.nat());
    fc.assert(
      fc.property(arbitraryMap(), part, fc.string(), (of, [pick, from, length], other) => {
        const statement = [...of.statements.values()][pick % Math.max(1, of.statements.size)];
        if (!statement) return;
        const letters = [...new Intl.Segmenter().segment(statement.text)].map(({ segment }) => segment);
        const start = from % Math.max(1, letters.length);
        const text = letters.slice(start, start + 1 + (length % 12)).join('');
        const found = find(text, [], of);
        if (wordsOf(text).length > 0 && !text.includes('"')) expect(found).toContain(statement.id);
        const fewer = find(`${text} ${other}`, [], of);
        if (wordsOf(text).length > 0 && !/["“”„‟«»＂]/.test(text + other))
          for (const id of fewer) expect(found).toContain(id);
      }),
      { numRuns: 300 },
    );
  });
});
