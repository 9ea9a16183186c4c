import { describe, expect, test } from 'vitest';
import { pictureView } from '../../../../renderer/features/export/dialog/picture-view';
import { pictureSummary } from '../../../../renderer/features/export/dialog/summary';
import { DEFAULT_CHOICES } from '../../../../renderer/features/export/export-choices';

const frame = { x: -24, y: -24, width: 2000, height: 1000, heading: [], legend: [] };
const png = { ...DEFAULT_CHOICES, format: 'png' } as const;
const pdf = { ...DEFAULT_CHOICES, format: 'pdf', paper: 'a4' } as const;

test.each([
  [DEFAULT_CHOICES, '2,000 × 1,000 px, sharp at any size'],
  [png, '4,000 × 2,000 pixels'],
  [{ ...png, scale: 1 }, '2,000 × 1,000 pixels'],
  [{ ...pdf, paper: 'picture' }, '1 page, 529 × 265 mm'],
  [pdf, '1 page, drawn at 52 %'],
  [{ ...pdf, tiled: true }, '4 sheets: 2 rows of 2'],
  [{ ...pdf, tiled: true, size: 10 }, '1 sheet: 1 row of 1'],
] as const)('the size of what is made of %j is told', (choices, words) => {
  expect(pictureSummary(frame, choices)).toBe(words);
});

test('a PNG that would be too large to open is drawn smaller, and that is told before', () => {
  const words = pictureSummary({ ...frame, width: 40_000, height: 30_000 }, png);
  expect(words).toContain('drawn at 0.47×');
});

describe('the preview', () => {
  test('shows a sheet of paper around a picture that fits on it, and where sheets meet', () => {
    expect(pictureView(frame, png)).toMatchObject({ width: 2000, height: 1000, paper: false, tiles: [] });
    const sheet = pictureView(frame, pdf);
    expect(sheet).toMatchObject({ paper: true, tiles: [] });
    expect(sheet.width).toBeGreaterThan(sheet.height);
    expect(pictureView(frame, { ...pdf, tiled: true }).tiles).toHaveLength(4);
  });
});
