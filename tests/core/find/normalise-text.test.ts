import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText, normaliseWithOffsets } from '../../../core/find/normalise-text';
import { arbitraryText } from '../../support/generated-text';

const anyText = fc.oneof(arbitraryText, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('normalising', () => {
  test.each([
    ['Élan vital', 'elan vital'],
    ['cafe\u0301', 'cafe'],
    ['STRASSE Straße', 'strasse strasse'],
    ['ΣΊΣΥΦΟΣ Σίσυφος', 'σισυφοσ σισυφοσ'],
    ['İstanbul ısı', 'istanbul isi'],
    ['Łódź, Ærø', 'lodz, aero'],
    ['don’t — “quite”', 'don\'t - "quite"'],
    ['ＡＢＣ　１２３', 'abc 123'],
    ['ﾊﾟﾘ', 'パリ'.normalize('NFKD')],
    ['a \n\t b', 'a b'],
    ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
    ['שָׁלוֹם', 'שלום'],
    ['مَرْحَبًا', 'مرحبا'],
    ['東京', '東京'],
  ])('%s is %s', (text, normalised) => {
    expect(normaliseText(text)).toBe(normalised);
  });

  test.each([
    ['か', 'が'],
    ['は', 'ぱ'],
    ['का', 'की'],
  ])('keeps %s and %s apart, which are different letters', (a, b) => {
    expect(normaliseText(a)).not.toBe(normaliseText(b));
  });

  test('finds a Hangul syllable that is being typed in the finished one', () => {
    expect(normaliseText('한국')).toContain(normaliseText('하'));
  });

  test('is the same with and without the way back, and the same again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: normalised, starts, ends } = normaliseWithOffsets(text);
        expect(normalised).toBe(normaliseText(text));
        expect(starts).toHaveLength(normalised.length);
        expect(ends).toHaveLength(normalised.length);
        for (const [unit, start] of starts.entries()) {
          expect(start).toBeLessThan(ends[unit]!);
          expect(ends[unit]).toBeLessThanOrEqual(
            starts[unit + 1] === start ? text.length : (starts[unit + 1] ?? text.length),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  test('takes no notice of case', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'É', 'ß', 'σ', 'ς', 'ж', 'ﬁ', 'ö', ' ') }),
        (text) => {
          expect(normaliseText(text.toUpperCase())).toBe(normaliseText(text));
          expect(normaliseText(text.toLowerCase())).toBe(normaliseText(text));
        },
      ),
    );
  });
});
