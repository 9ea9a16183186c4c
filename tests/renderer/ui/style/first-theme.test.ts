// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chosenTheme } from '../../../../core/draw/chosen-theme';
import type { ThemeChoice } from '../../../../core/draw/theme';
import { root } from '../../../../scripts/places.mjs';

const script = readFileSync(join(root, 'renderer/public/first-theme.js'), 'utf8');
const CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark', 'contrast'];
const cases = CHOICES.flatMap((choice) =>
  [false, true].flatMap((dark) => [false, true].map((contrast) => ({ choice, dark, contrast }))),
);

interface System {
  readonly dark: boolean;
  readonly contrast: boolean;
}

function runFirstTheme(kept: string | null | Error, { dark, contrast }: System): string | undefined {
  const dataset: { theme?: string } = {};
  const getItem = (key: string) => {
    if (kept instanceof Error) throw kept;
    return key === 'crux-first-theme' ? kept : null;
  };
  const matchMedia = (query: string) => ({ matches: query.includes('dark') ? dark : contrast });
  new Function('document', 'localStorage', 'matchMedia', script)(
    { documentElement: { dataset } },
    { getItem },
    matchMedia,
  );
  return dataset.theme;
}

test.each(cases)('the first paint has the theme that the window will have: %j', ({ choice, ...system }) => {
  expect(runFirstTheme(choice, system)).toBe(chosenTheme(choice, system));
});

test('it has the system’s where nothing is kept, or something else', () => {
  expect(runFirstTheme(null, { dark: true, contrast: false })).toBe('dark');
  expect(runFirstTheme('sepia', { dark: false, contrast: false })).toBe('light');
});

test('it has the system’s where the browser keeps nothing', () => {
  expect(runFirstTheme(new Error('refused'), { dark: true, contrast: true })).toBe('contrast-dark');
});
