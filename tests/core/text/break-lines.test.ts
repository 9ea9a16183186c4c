import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../core/text/break-lines';
import { measureText } from '../../../core/text/measure-text';

const style = { size: 16, weight: 400, lineHeight: 22 } as const;
/** The lines of a text in a column as wide as `widest`. */
const lines = (text: string, widest: string) =>
  breakLines(text, measureText(widest, style), style).map((line) => line.text);
/** The lines of a text in a column of so many ems: characters, where all are full-width. */
const ems = (text: string, count: number) =>
  breakLines(text, count * style.size, style).map((line) => line.text);

describe('breakLines', () => {
  test('breaks at spaces, drops them there, and keeps them elsewhere', () => {
    expect(lines('trust has  to be   rebuilt', 'trust has  to')).toEqual(['trust has  to', 'be   rebuilt']);
    expect(lines('a b   ', 'a b')).toEqual(['a b']);
  });

  test('fills a line to the last unit', () => {
    expect(lines('Moon’s term is nearly over', 'Moon’s term is nearly over')).toHaveLength(1);
  });

  test('gives every line the width that it measures', () => {
    for (const line of breakLines('What is agreed may be undone. 東京は', 90, style))
      expect(line.width).toBe(measureText(line.text, style));
  });

  test('has a line for an empty text, and for an empty line', () => {
    expect(breakLines('', 100, style)).toEqual([{ text: '', width: 0 }]);
    expect(lines('one\n\ntwo\r\nthree\u2028four\n', 'three')).toEqual([
      'one',
      '',
      'two',
      'three',
      'four',
      '',
    ]);
    expect(lines(' \n ', 'three')).toEqual(['', '']);
  });

  test('keeps what a line is indented by, unless the first word then has no room', () => {
    expect(lines('  one', '  one')).toEqual(['  one']);
    expect(lines('  one', 'one')).toEqual(['one']);
  });

  test('takes a tab for a space and draws no control characters or halves of characters', () => {
    expect(lines('a\tb\u0007\u0000 \ud800', 'long enough')).toEqual(['a b \ufffd']);
  });

  test('draws the beginning of a text that is longer than anybody reads in a box, and an ellipsis', () => {
    const long = breakLines('word '.repeat(2_000_000), 10_000, style);
    expect(long.length).toBeLessThan(500);
    expect(long.at(-1)?.text).toMatch(/word…$|wor?…$|w?…$/);
    const high = lines('\n'.repeat(3000), 'three');
    expect(high).toHaveLength(500);
    expect(high.slice(-2)).toEqual(['', '…']);
  });

  test('breaks after hyphens, dashes and slashes between words', () => {
    expect(lines('trade-off', 'trade-o')).toEqual(['trade-', 'off']);
    expect(lines('and/or', 'and/o')).toEqual(['and/', 'or']);
    expect(lines('yes—but', 'yes—b')).toEqual(['yes—', 'but']);
  });

  test.each([
    'a e-mail',
    'on 24/7',
    'at 5 -3',
    'is km/h',
    'in 2015–2021',
    'a don’t',
    'a 3.50',
    'is 50%',
    'is $500',
    'an f(x)',
    'a\u00a0b c\u2011d',
  ])('keeps the last word of “%s” whole', (text) => {
    const word = text.slice(text.lastIndexOf(' ') + 1);
    expect(lines(text, word).at(-1)).toBe(word);
  });

  test('does not part French quotes and marks from what they belong to', () => {
    expect(lines('il dit « quoi ? » oui', 'il dit « quoi')).toEqual(['il dit', '« quoi ? »', 'oui']);
  });

  test('parts what follows a German closing quote', () => {
    expect(lines('„Vertrauen“ fehlt', '„Vertrauen“ fe')).toEqual(['„Vertrauen“', 'fehlt']);
    expect(lines('sagt »nein« dazu', 'sagt »nein« d')).toEqual(['sagt »nein«', 'dazu']);
  });

  test('shows a soft hyphen where it breaks, and nowhere else', () => {
    expect(lines('recon\u00adcili\u00adation', 'reconcili-')).toEqual(['reconcili-', 'ation']);
    expect(lines('recon\u00adcili\u00adation', 'reconciliation')).toEqual(['reconciliation']);
    // “reconcili” would fit, but not with its hyphen.
    expect(lines('recon\u00adcili\u00adation', 'reconcili')).toEqual(['recon-', 'ciliation']);
  });

  test('breaks at a zero-width space', () => {
    expect(lines('snake_\u200bcase', 'snake_c')).toEqual(['snake_', 'case']);
  });

  describe('Japanese and Chinese', () => {
    test('break between characters', () => {
      expect(ems('東京はなぜためらう', 4)).toEqual(['東京はな', 'ぜためら', 'う']);
    });

    test.each([...'、。」）』ーっゃぁッヶ々ゝ・！？：…〜，．％'])('start no line with %s', (mark) => {
      expect(ems(`日本国${mark}韓国`, 3)).toEqual(['日本', `国${mark}韓`, '国']);
    });

    test.each([...'「（『【￥“'])('end no line with %s', (mark) => {
      expect(ems(`日本${mark}国韓`, 3)[0]).toBe('日本');
    });

    test('break between them and Latin words, which stay whole', () => {
      expect(ems('経済はGDPで測る', 4)).toEqual(['経済は', 'GDPで', '測る']);
    });

    test('do not part a full-width number', () => {
      expect(ems('西暦２０１５年', 4)).toEqual(['西暦', '２０１５', '年']);
    });
  });

  describe('Korean', () => {
    test('breaks at spaces', () => {
      expect(ems('한국과 일본의 관계', 5)).toEqual(['한국과', '일본의', '관계']);
    });

    test('keeps hanja and brackets with their word', () => {
      expect(ems('새 文대통령 한국(韓國)', 6)).toEqual(['새 文대통령', '한국(韓國)']);
    });

    test('breaks a word that is wider than a line', () => {
      expect(ems('가나다라마바사', 3)).toEqual(['가나다', '라마바', '사']);
    });
  });

  test('puts Thai vowels with their consonant, whichever side they are written on', () => {
    for (const line of ems('ประเทศไทยเป็นประเทศที่ตั้งอยู่ในเอเชียตะวันออกเฉียงใต้', 6)) {
      expect(line).toMatch(/^[^\u0e30\u0e32\u0e33\p{M}]/u);
      expect(line).toMatch(/[^\u0e40-\u0e44]$/);
    }
  });

  test('breaks an over-long word after the words before it, between grapheme clusters', () => {
    expect(lines('see abcdefgh', 'abcde')).toEqual(['see', 'abcde', 'fgh']);
    const family = '👨‍👩‍👧‍👦';
    expect(lines(family.repeat(3), family)).toEqual([family, family, family]);
    expect(lines('x\u0338'.repeat(4), 'xx')).toEqual(['x\u0338x\u0338', 'x\u0338x\u0338']);
    expect(lines('wide', '')).toEqual(['w', 'i', 'd', 'e']);
  });

  test('says which lines read from right to left: all those of a paragraph whose first letter does', () => {
    expect(
      breakLines('“שלום” then Latin\nLatin, then שלום\nمرحبا', 1000, style).map(({ rtl }) => rtl),
    ).toEqual([true, undefined, true]);
    expect(breakLines('שלום and much Latin', 60, style).every(({ rtl }) => rtl)).toBe(true);
  });

  test('gives the same lines again, the very same, without working them out', () => {
    const text = 'Feeling in Japan towards South Korea, before an election';
    expect(breakLines(text, 120, style)).toBe(breakLines(text, 120, { ...style }));
    expect(breakLines(text, 120, { ...style, weight: 600 })).not.toBe(breakLines(text, 120, style));
    expect(breakLines(text, 121, style)).not.toBe(breakLines(text, 120, style));
  });
});
