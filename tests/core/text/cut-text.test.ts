import { expect, test } from 'vitest';
import { cutText, MOST_DRAWN } from '../../../core/text/cut-text';

test('a text is drawn whole, up to a length that nobody writes; a longer one ends in an ellipsis, and in no half character', () => {
  const whole = 'a'.repeat(MOST_DRAWN);
  expect(cutText(whole)).toBe(whole);
  expect(cutText(`${whole}a`)).toBe(`${'a'.repeat(MOST_DRAWN - 1)}…`);
  const cut = cutText('😀'.repeat(MOST_DRAWN));
  expect(cut.length).toBeLessThanOrEqual(MOST_DRAWN);
  expect(cut).not.toMatch(/\p{Cs}/u);
  expect(cut.at(-1)).toBe('…');
  expect(cutText(cut)).toBe(cut);
});
