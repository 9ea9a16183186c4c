import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineSpans } from '../../../core/find/line-spans';
import { matchSpans } from '../../../core/find/match-spans';
import { normaliseText } from '../../../core/find/normalise-text';
import { wordsOf } from '../../../core/find/words-of';
import { breakLines } from '../../../core/text/break-lines';
import { cleanText } from '../../../core/text/clean-text';
import { arbitraryText } from '../../support/generated-text';

const style = { size: 15, weight: 400, lineHeight: 20 } as const;

/** The marked parts of a text, one after the other. */
function marked(text: string, query: string): readonly string[] {
  return matchSpans(text, wordsOf(query)).map(({ start, end }) => text.slice(start, end));
}

describe('spans of a text', () => {
  test.each<[string, string, readonly string[]]>([
    ['An élan, an ELAN', 'elan', ['élan', 'ELAN']],
    ['e\u0301lan', 'elan', ['e\u0301lan']],
    ['cafe\u0301 au lait', 'cafe', ['cafe\u0301']],
    ['Straße', 'ss', ['ß']],
    ['한국', '하', ['한']],
    ['aaaa', 'aa', ['aaaa']],
    ['abcde', 'bc cd', ['bcd']],
    ['a \n b', '"a b"', ['a \n b']],
    ['👩‍👩‍👧 x', 'x', ['x']],
    ['nothing', 'none', []],
  ])('%j, %j: %j', (text, query, spans) => {
    expect(marked(text, query)).toEqual(spans);
  });

  test('are in order, apart, and hold each word that is in the text', () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryText, (text, query) => {
        const words = wordsOf(query);
        const spans = matchSpans(text, words);
        for (const [index, { start, end }] of spans.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThan(spans[index - 1]?.end ?? -1);
        }
        const inSpans = spans.map(({ start, end }) => normaliseText(text.slice(start, end)));
        for (const word of words) {
          const found = inSpans.some((part) => part.includes(word));
          expect(found).toBe(normaliseText(text).includes(word));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('spans on lines', () => {
  test('go on where a line ends', () => {
    const text = 'one two three';
    expect(lineSpans(text, ['one two', 'three'], [{ start: 4, end: 13 }])).toEqual([
      { line: 0, start: 4, end: 7 },
      { line: 1, start: 0, end: 5 },
    ]);
  });

  test('stay apart on one line', () => {
    const spans = [
      { start: 0, end: 1 },
      { start: 1, end: 2 },
      { start: 4, end: 5 },
    ];
    expect(lineSpans('ab cd', ['ab cd'], spans).map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 2],
      [4, 5],
    ]);
  });

  test('leave the hyphen out that a soft one has become', () => {
    const text = 'extra\u00adordinary';
    expect(lineSpans(text, ['extra-', 'ordinary'], [{ start: 0, end: text.length }])).toEqual([
      { line: 0, start: 0, end: 6 },
      { line: 1, start: 0, end: 8 },
    ]);
  });

  test('mark the same letters as the text has', () => {
    const ink = (text: string) => text.replace(/[\s\u00ad]/g, '');
    fc.assert(
      fc.property(
        arbitraryText,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 20, max: 300 }),
        (given, a, b, width) => {
          const text = cleanText(given).replaceAll('\u00ad', '');
          const start = a % (text.length + 1);
          const end = start + (b % (text.length - start + 1));
          if (start === end) return;
          const lines = breakLines(text, width, style).map((line) => line.text);
          const spans = lineSpans(text, lines, [{ start, end }]);
          const drawn = spans.map((span) => lines[span.line]!.slice(span.start, span.end)).join('');
          expect(ink(drawn)).toBe(ink(text.slice(start, end)));
        },
      ),
      { numRuns: 300 },
    );
  });
});
