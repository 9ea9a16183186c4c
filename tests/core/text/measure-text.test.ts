import { describe, expect, test } from 'vitest';
import { measureText } from '../../../core/text/measure-text';

const regular = { size: 16, weight: 400, lineHeight: 22 } as const;
const semibold = { ...regular, weight: 600 } as const;
const ems = (text: string) => measureText(text, regular) / regular.size;

describe('measureText', () => {
  test('adds up the advance widths of Inter', () => {
    // 1200, 1208 and 576 of 2048 units, as fontkit reads them from the TTF of the same release.
    expect(measureText('', regular)).toBe(0);
    expect(ems(' ')).toBe(576 / 2048);
    expect(ems('aa a')).toBe((3 * ems('a') * 2048 + 576) / 2048);
    expect(measureText('The bold one', semibold)).toBeGreaterThan(measureText('The bold one', regular));
  });

  test('grows in proportion to the size', () => {
    expect(measureText('Tokyo', { ...regular, size: 32 })).toBe(2 * measureText('Tokyo', regular));
  });

  test('keeps an em for ideographs, kana, Hangul and full-width forms, and half of one for half-width kana', () => {
    for (const character of '東京あアー、。「」한국Ａ！￥㈱𠮷')
      expect([character, ems(character)]).toEqual([character, 1]);
    expect(ems('ｱｲｳ')).toBe(1.5);
  });

  test('gives no room to what is drawn over other characters, or not at all', () => {
    for (const character of [
      '\u0301',
      '\u0323',
      '\u3099',
      '\u05b0',
      '\u200b',
      '\u200d',
      '\ufeff',
      '\u200f',
      '\u00ad',
      '\ufe0f',
      '\u0007',
    ])
      expect([character, ems(`a${character}`)]).toEqual([character, ems('a')]);
  });

  test('measures letters and their marks as the letter that they make', () => {
    expect(ems('d\u030c')).toBe(ems('ď'));
    expect(ems('Vie\u0323\u0302t Nam')).toBe(ems('Việt Nam'));
    expect(ems('\u1112\u1161\u11ab')).toBe(ems('한'));
  });

  test('takes an emoji for one picture, however many characters it is made of', () => {
    const one = ems('😀');
    expect(one).toBeGreaterThan(1.37);
    for (const emoji of ['👨‍👩‍👧‍👦', '🇯🇵', '👍🏽', '1️⃣', '❤️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'])
      expect([emoji, ems(emoji)]).toEqual([emoji, one]);
    expect(ems('🇯🇵🇰🇷')).toBe(2 * one);
  });

  test('leaves ©, ® and ™ to Inter unless they are asked for as emoji', () => {
    expect(ems('©')).toBeLessThan(ems('©\ufe0f'));
    expect(ems('©\ufe0f')).toBe(ems('😀'));
  });

  test('takes a tab for a space and counts no line end', () => {
    expect(ems('a\tb')).toBe(ems('a b'));
    expect(ems('a\r\nb')).toBe(ems('ab'));
  });
});
