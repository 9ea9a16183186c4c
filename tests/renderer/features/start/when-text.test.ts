import { expect, test } from 'vitest';
import { whenText } from '../../../../renderer/features/start/when-text';

const at = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();
const NOW = at(2026, 2, 1, 9, 5);

test.each([
  [at(2026, 2, 1, 0, 0), 'Today, 00:00'],
  [at(2026, 1, 28, 23, 59), 'Yesterday, 23:59'],
  [at(2026, 1, 27, 12, 0), '27 Feb 2026'],
  [at(2025, 2, 1, 9, 5), '1 Mar 2025'],
])('%d is %s', (when, text) => {
  expect(whenText(when, NOW)).toBe(text);
});
