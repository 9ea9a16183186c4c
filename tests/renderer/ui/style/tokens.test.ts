// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { themes } from '../../../../core/draw/themes';
import { root } from '../../../../scripts/places.mjs';
import { contrast } from '../../../support/colour-vision';

const sheet = readFileSync(join(root, 'renderer/ui/style/tokens.css'), 'utf8');

/** The tokens that a rule sets to colours, by theme: `light-dark(#…, #…)` and plain #rrggbb. */
function coloursOf(selector: string): Record<'light' | 'dark', Record<string, string>> {
  const [, body = ''] = sheet.split(`\n${selector} {`)[1]?.match(/^([^}]*)\}/s) ?? [];
  const colours: ReturnType<typeof coloursOf> = { light: {}, dark: {} };
  for (const [, name, light, dark] of body.matchAll(
    /--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g,
  )) {
    colours.light[name!] = light!;
    colours.dark[name!] = dark!;
  }
  return colours;
}

const usual = coloursOf(':root');
const contrasting = coloursOf(':root[data-theme^="contrast"]');
const looks = [
  { name: 'light', colours: usual.light, text: 4.5 },
  { name: 'dark', colours: usual.dark, text: 4.5 },
  { name: 'contrast-light', colours: { ...usual.light, ...contrasting.light }, text: 7 },
  { name: 'contrast-dark', colours: { ...usual.dark, ...contrasting.dark }, text: 7 },
] as const;

const SURFACES = ['surface', 'surface-raised', 'surface-hover', 'first-canvas'];

/** What stands on what. WCAG 2.2: 1.4.3 and, in high contrast, 1.4.6 for text; 1.4.11 for rings and lines that mean something. */
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ['text-strong', [...SURFACES, 'surface-pressed', 'accent-soft']],
  ['text-soft', [...SURFACES, 'accent-soft']],
  ['danger', ['surface-raised', 'surface-hover']],
  ['accent-text', ['accent']],
  ['tip-text', ['tip']],
];
const SHAPES: readonly (readonly [string, readonly string[]])[] = [
  ['accent', [...SURFACES, 'surface-pressed']],
  ['line-strong', SURFACES],
];

describe.each(looks)('the tokens of the $name theme', ({ name, colours, text }) => {
  const pairsOf = (list: typeof TEXT) => list.flatMap(([over, under]) => under.map((one) => [over, one]));

  test.each(pairsOf(TEXT))('set %s on %s so that it can be read', (over, under) => {
    expect(contrast(colours[over!] ?? '', colours[under!] ?? '')).toBeGreaterThanOrEqual(text);
  });

  test.each(pairsOf(SHAPES))('draw %s on %s so that it can be seen', (over, under) => {
    expect(contrast(colours[over!] ?? '', colours[under!] ?? '')).toBeGreaterThanOrEqual(3);
  });

  test('show the map’s background from the first paint on', () => {
    expect(colours['first-canvas']).toBe(themes[name].background);
  });

  test('ring what is selected so that it shows on every kind’s box', () => {
    for (const { fill } of Object.values(themes[name].kinds)) {
      expect(contrast(colours.accent ?? '', fill)).toBeGreaterThanOrEqual(3);
    }
  });
});
