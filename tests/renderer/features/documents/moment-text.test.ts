import { expect, test } from 'vitest';
import { momentTexts } from '../../../../renderer/features/documents/moment-text';

test('moments are as short as they can be told apart', () => {
  const at = (minute: number, second: number, ms = 0) =>
    new Date(2026, 10, 24, 22, minute, second, ms).getTime();
  expect(momentTexts([at(9, 0), at(8, 31), at(8, 4, 20), at(8, 4, 7)])).toEqual([
    '24 Nov 2026, 22:09',
    '24 Nov 2026, 22:08:31',
    '24 Nov 2026, 22:08:04.020',
    '24 Nov 2026, 22:08:04.007',
  ]);
});
