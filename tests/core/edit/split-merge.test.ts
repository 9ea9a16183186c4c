import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../core/edit/change/apply-change';
import { joinTexts } from '../../../core/edit/statements/join-texts';
import { mergeStatements } from '../../../core/edit/statements/merge-statements';
import { splitStatement } from '../../../core/edit/statements/split-statement';
import { mapOf } from '../../support/map-of';
import { counting, relationsAfter } from './relations-of';

describe('splitStatement', () => {
  const whole = {
    kind: 'evidence',
    text: 'First part.  Second 🗺️ part. ',
    citations: [{ source: 'book' }],
    notes: 'N',
    tags: ['economy'],
    baseScore: 0.5,
  } as const;
  const map = mapOf({ s: whole, a: 'claim', t: 'thesis', u: 'counterpoint' }, [
    ...['r1: s + t', 'r2: a - t', 'r3: s, a + u', 'x: u - r1', 'y: a + s'],
  ]);
  const split = (at: number) => splitStatement(map, { id: 's', at, newId: counting() });

  test('keeps what was written, and the tags with both', () => {
    const change = split(12);
    expect(change?.statements?.updated?.[0]?.[1]).toEqual({ ...whole, id: 's', text: 'First part.' });
    expect(change?.statements?.added).toEqual([
      { id: 'n1', kind: 'evidence', text: 'Second 🗺️ part. ', tags: ['economy'] },
    ]);
  });

  test('lets the second part bear on the same, right after the first, linked where that is', () => {
    expect(relationsAfter(map, split(12))).toEqual([
      ...['x: u - r1', 'y: a + s', 'r1: s + t', 'n2: n1 + t', 'r2: a - t', 'r3: s, n1, a + u'],
    ]);
  });

  test('cuts no character in two', () => {
    const at = whole.text.indexOf('🗺️') + 1;
    expect(split(at)?.statements?.added?.[0]?.text).toBe('🗺️ part. ');
  });

  test.each([0, -3, 999, whole.text.length, whole.text.length - 1])('does nothing at %d', (at) => {
    expect(split(at)).toBeUndefined();
  });

  test('of nothing is nothing', () => {
    expect(splitStatement(map, { id: 'r1', at: 1, newId: counting() })).toBeUndefined();
  });
});

describe('mergeStatements', () => {
  test('keeps all that was written', () => {
    const map = mapOf({
      a: { kind: 'claim', text: 'One. ', notes: 'A', tags: ['x', 'y'], citations: [{ source: 'book' }] },
      b: {
        kind: 'evidence',
        text: ' Two.',
        baseScore: 0.3,
        tags: ['y', 'z'],
        citations: [{ source: 'book' }],
      },
      c: {
        kind: 'thesis',
        text: 'One.',
        notes: 'C',
        baseScore: 0.9,
        citations: [{ source: 'book', locator: '3' }],
      },
    });
    const placed = { ...map, places: new Map(['a', 'b'].map((id) => [id, { id, x: 1, y: 1 }])) };
    const change = mergeStatements(placed, { ids: ['a', 'b', 'c', 'gone'] });
    const after = applyChange(placed, change!);
    expect([...after.statements.values()]).toEqual([
      {
        ...{
          id: 'a',
          kind: 'claim',
          text: 'One. Two.',
          notes: 'A\n\nC',
          baseScore: 0.3,
          tags: ['x', 'y', 'z'],
        },
        citations: [{ source: 'book' }, { source: 'book', locator: '3' }],
      },
    ]);
    expect([...after.places.keys()]).toEqual(['a']);
  });

  const kinds = { a: 'claim', b: 'claim', c: 'claim', d: 'claim', t: 'thesis' } as const;
  test.each<[string, string[], string[]]>([
    ['what bore on either, in order', ['r1: c + b', 'r2: d - a'], ['r2: d - a', 'r1: c + a']],
    ['what either bore on', ['r1: a + t', 'r2: b - c'], ['r2: a - c', 'r1: a + t']],
    ['a link with one of them', ['r: b, c + t'], ['r: a, c + t']],
    ['a link of the two', ['r: a, b + t', 'x: c - r'], ['x: c - r', 'r: a + t']],
    [
      'one relation of two that say the same',
      ['r1: b + t', 'r2: a + t', 'x: c - r1'],
      ['x: c - r2', 'r2: a + t'],
    ],
    ['support and attack', ['r1: a + t', 'r2: b - t'], ['r1: a + t', 'r2: a - t']],
    ['nothing that would bear on itself', ['r: b + a', 'x: c - r', 'y: d + x'], []],
    ['the other premise of a link onto itself', ['r: b, c + a'], ['r: c + a']],
    ['nothing that would undercut its own step', ['r: b + t', 'x: a - r'], ['r: a + t']],
    [
      'twins that arise from twins',
      ['r1: a + t', 'r2: b + t', 'x: c - r1', 'y: c - r2', 'z: d - y'],
      [...['x: c - r1', 'r1: a + t', 'z: d - x']],
    ],
  ])('keeps %s', (_, relations, after) => {
    const map = mapOf(kinds, relations);
    expect(relationsAfter(map, mergeStatements(map, { ids: ['a', 'b'] }))).toEqual(after);
  });

  test('of one statement is nothing', () => {
    expect(mergeStatements(mapOf(kinds), { ids: ['a', 'a', 'gone'] })).toBeUndefined();
  });
});

test.each([
  [['One.', 'Two.'], 'One. Two.'],
  [['東京。', 'ソウル。'], '東京。ソウル。'],
  [['東京', 'Seoul'], '東京 Seoul'],
  [['서울', '도쿄'], '서울 도쿄'],
  [[' same ', 'same', ' '], ' same '],
  [['', ' b '], ' b '],
  [['', ' '], ''],
])('the texts %j joined', (texts, joined) => {
  expect(joinTexts(texts)).toBe(joined);
});
