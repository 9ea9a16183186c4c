import { themes } from '../../../core/draw/themes';
import type { Crux } from '../support/crux';
import { expect, test } from '../support/test';

const themeOf = ({ page }: Crux) => page.locator('html').getAttribute('data-theme');

test('high contrast is chosen or asked for by the system, and pictures have it', async ({ crux }) => {
  await test.step('a system that asks for more contrast gets it, unless a theme was chosen', async () => {
    await crux.page.emulateMedia({ contrast: 'more' });
    await expect.poll(() => themeOf(crux)).toBe('contrast-light');
    await crux.choose('View', 'Theme', 'Light');
    expect(await themeOf(crux)).toBe('light');
    await crux.choose('View', 'Theme', 'Same as the system');
    await crux.page.emulateMedia({ contrast: 'no-preference' });
    await expect.poll(() => themeOf(crux)).toBe('light');
  });

  await test.step('forced colours leave the map its own, in high contrast', async () => {
    await crux.page.emulateMedia({ forcedColors: 'active' });
    await expect.poll(() => themeOf(crux)).toBe('contrast-light');
    const { supports, attacks } = themes['contrast-light'].arrows;
    const strokes = await crux.page
      .locator('.arrow-line')
      .evaluateAll((lines) => [...new Set(lines.map((line) => getComputedStyle(line).stroke))]);
    expect(strokes).toEqual(expect.arrayContaining([supports, attacks].map(rgb)));
    await crux.page.emulateMedia({ forcedColors: 'none' });
    await expect.poll(() => themeOf(crux)).toBe('light');
  });

  await test.step('a picture has the theme of the window', async () => {
    await crux.choose('View', 'Theme', 'High contrast');
    expect(await themeOf(crux)).toBe('contrast-light');
    const svg = (await crux.exportAs('SVG')).bytes.toString('utf8');
    expect(svg).toContain(themes['contrast-light'].kinds.thesis.edge);
    expect(svg).toContain(themes['contrast-light'].arrows.attacks);
    expect(svg).not.toContain(themes.light.kinds.thesis.fill);
    expect(svg).not.toContain('citeproc');
  });

  await test.step('it is black on white or white on black, as the system is', async () => {
    await crux.page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => themeOf(crux)).toBe('contrast-dark');
    const thesis = crux.page.locator('[data-kind="thesis"] .box-shape');
    await expect(thesis).toHaveCSS('fill', 'rgb(0, 0, 0)');
  });
});

function rgb(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}
