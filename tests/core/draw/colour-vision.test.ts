import { describe, expect, it } from 'vitest';
import { ciede2000, colourDifference, contrast, simulated, VISIONS } from '../../support/colour-vision';

// The yardstick that the themes are measured with, measured itself.

describe('ciede2000', () => {
  // Rows of table 1 in Sharma, Wu & Dalal (2005), chosen for the branches of the formula that they reach.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('of %j and %j is %d', (a, b, difference) => {
    expect(ciede2000(a, b)).toBeCloseTo(difference, 4);
    expect(ciede2000(b, a)).toBeCloseTo(difference, 4);
  });
});

describe('the simulation', () => {
  it.each(VISIONS)('leaves black, white and grey as they are with %s colour vision', (vision) => {
    for (const grey of ['#000000', '#808080', '#ffffff']) {
      expect(colourDifference(grey, simulated(grey, vision))).toBeLessThan(0.5);
    }
  });

  it('brings together what each kind of dichromat mixes up, and nothing else', () => {
    const [red, green, blue, teal] = ['#c03030', '#6b6b10', '#2f6fd0', '#0f7f6f'];
    expect(colourDifference(red, green, 'deuteranopia')).toBeLessThan(colourDifference(red, green) / 2);
    expect(colourDifference(red, green, 'protanopia')).toBeLessThan(colourDifference(red, green) / 2);
    expect(colourDifference(blue, teal, 'tritanopia')).toBeLessThan(colourDifference(blue, teal) / 2);
    expect(colourDifference(red, blue, 'deuteranopia')).toBeGreaterThan(20);
  });
});

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#ffffff', '#ffffff')).toBe(1);
  });

  it('refuses what is no colour', () => {
    expect(() => contrast('red', '#ffffff')).toThrow('“red”');
  });
});
