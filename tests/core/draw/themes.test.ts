import { describe, expect, it } from 'vitest';
import { themes } from '../../../core/draw/themes';

/** Relative luminance (WCAG 2.2) of #rrggbb. */
function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(Object.values(themes))('the $name theme', ({ kinds, arrows, background, sign }) => {
  it.each(Object.entries(kinds))('sets a %s so that it can be read', (_, { edge, fill, text }) => {
    expect(contrast(text, fill)).toBeGreaterThanOrEqual(7);
    expect(contrast(edge, fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(edge, background)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(arrows))('draws arrows that are %s so that they can be seen', (_, colour) => {
    expect(contrast(colour, background)).toBeGreaterThanOrEqual(3);
    expect(contrast(sign, colour)).toBeGreaterThanOrEqual(4.5);
  });
});
