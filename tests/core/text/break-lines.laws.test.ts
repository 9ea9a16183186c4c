import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from '../../../core/text/break-lines';
import { cleanText } from '../../../core/text/clean-text';
import { measureText } from '../../../core/text/measure-text';
import { arbitraryText } from '../../support/generated-text';

const words = [
  'trust',
  'e-mail',
  'and/or',
  'https://example.com/a?b=c&d',
  '“so”',
  '(',
  ')',
  '—',
  '…',
  '50',
  '%',
  'a\u00adb',
  '\u200b',
  '\u2060',
  '\u00a0',
  ' ',
  '  ',
  '\n',
  '\u3000',
  '\t',
];
const scripts = [
  '東京',
  'っ',
  '「',
  '」',
  '。',
  'ー',
  '한국',
  '文',
  '(',
  'ไทย',
  'เป็น',
  'שלום',
  'e\u0323\u0301',
  '👨‍👩‍👧‍👦',
  '🇯🇵',
  '👍🏽',
  'क्षि',
];
const prose = fc
  .array(fc.constantFrom(...words, ...scripts), { maxLength: 30 })
  .map((parts) => parts.join(''));
const text = fc.oneof(prose, arbitraryText, fc.string({ unit: 'grapheme', maxLength: 40 }));
const style = fc.record({
  size: fc.constantFrom(11, 13, 14.5, 16),
  weight: fc.constantFrom(400 as const, 600 as const),
  lineHeight: fc.constant(20),
});
const maxWidth = fc.double({ min: 0, max: 400, noNaN: true });
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const spaces = /[ \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]/g;

test('a line is never wider than it may be, unless it is a single grapheme cluster', () => {
  fc.assert(
    fc.property(text, maxWidth, style, (text, maxWidth, style) => {
      for (const line of breakLines(text, maxWidth, style))
        if (line.width > maxWidth) expect([...segmenter.segment(line.text)]).toHaveLength(1);
    }),
    { numRuns: 1000 },
  );
});

test('nothing but spaces is lost, and nothing but the hyphens of soft hyphens is added', () => {
  fc.assert(
    fc.property(text, maxWidth, style, (text, maxWidth, style) => {
      // A line's own hyphen may stand where a soft one was, so hyphens are counted out on both sides.
      const bare = (text: string) => text.replace(/[\u00ad\n-]/g, '').replace(spaces, '');
      const lines = breakLines(text, maxWidth, style);
      expect(bare(lines.map((line) => line.text).join(''))).toBe(bare(cleanText(text)));
    }),
    { numRuns: 1000 },
  );
});

test('without soft hyphens, every line stands in the text as it is, one after the other, with only spaces between', () => {
  fc.assert(
    fc.property(text, maxWidth, style, (text, maxWidth, style) => {
      const clean = cleanText(text).replaceAll('\u00ad', '');
      let at = 0;
      for (const line of breakLines(clean, maxWidth, style)) {
        const found = clean.indexOf(line.text, at);
        expect(clean.slice(at, found).replace(spaces, '').replaceAll('\n', '')).toBe('');
        at = found + line.text.length;
      }
      expect(clean.slice(at).replace(spaces, '').replaceAll('\n', '')).toBe('');
    }),
    { numRuns: 1000 },
  );
});

test('every line has the width that its text measures, and no space at its end', () => {
  fc.assert(
    fc.property(text, maxWidth, style, (text, maxWidth, style) => {
      for (const line of breakLines(text, maxWidth, style)) {
        expect(line.width).toBeCloseTo(measureText(line.text, style), 9);
        expect(line.text.at(-1) ?? '').not.toMatch(spaces.source);
      }
    }),
    { numRuns: 1000 },
  );
});

test('in a column as wide as the text, only its own line ends break it', () => {
  fc.assert(
    fc.property(text, style, (text, style) => {
      expect(breakLines(text, measureText(text, style), style)).toHaveLength(
        cleanText(text).split('\n').length,
      );
    }),
    { numRuns: 1000 },
  );
});

test('the lines do not depend on what was asked before', () => {
  fc.assert(
    fc.property(text, text, maxWidth, style, (one, other, maxWidth, style) => {
      // The two would be one end of a line.
      fc.pre(!one.endsWith('\r'));
      const joined = breakLines(`${one}\n${other}`, maxWidth, style);
      expect(joined).toEqual([...breakLines(one, maxWidth, style), ...breakLines(other, maxWidth, style)]);
    }),
  );
});

// Quadratic, this would take minutes, and the runner give up.
test('hostile texts cost time in proportion to their length only', () => {
  const style = { size: 14, weight: 400, lineHeight: 20 } as const;
  const longestCluster = 65;
  for (const unit of ['x', 'é', '\u0301', 'ᄀ', ' ', '(', '"', '\u00ad', '\u2060', '\u093e', '👍', '🇯']) {
    for (const line of breakLines(unit.repeat(20_000), 200, style))
      expect(line.width <= 200 || [...line.text].length <= longestCluster).toBe(true);
  }
});
