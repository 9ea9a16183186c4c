import { themes } from '../../core/draw/themes';
import type { Crux } from './support/crux';
import { expect, test } from './support/test';

/** Waits until the whole window is in this theme. */
async function expectTheme({ page }: Crux, name: 'light' | 'dark'): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-theme', name);
  const { background, kinds } = themes[name];
  const look = () =>
    page.evaluate(() => {
      const canvas = getComputedStyle(document.querySelector('.react-flow')!);
      const shape = getComputedStyle(document.querySelector('[data-kind="thesis"] .box-shape')!);
      const root = getComputedStyle(document.documentElement);
      return {
        canvas: canvas.backgroundColor,
        fill: shape.fill,
        edge: shape.stroke,
        scheme: root.colorScheme,
        background: root.getPropertyValue('--map-background'),
      };
    });
  await expect.poll(look).toMatchObject({
    fill: rgb(kinds.thesis.fill),
    edge: rgb(kinds.thesis.edge),
    scheme: name,
    background,
  });
}

function rgb(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}

test('the theme is chosen, and is still there after a restart', async ({ crux }) => {
  await expectTheme(crux, 'light');
  await crux.choose('View', 'Theme', 'Dark');
  await expectTheme(crux, 'dark');
  await crux.shell.restart();
  await crux.canvas.waitFor();
  await expectTheme(crux, 'dark');
  await crux.page.getByRole('button', { name: 'Theme' }).click();
  await expect(crux.page.getByRole('menuitemradio', { checked: true })).toHaveAccessibleName('Dark');
  await crux.page.getByRole('menuitemradio', { name: 'Light' }).click();
  await expectTheme(crux, 'light');
});

test('Crux follows the system until told otherwise', async ({ launch }) => {
  const crux = await launch({ systemTheme: 'dark' });
  await expectTheme(crux, 'dark');
  await crux.shell.setSystemTheme('light');
  await expectTheme(crux, 'light');
  await crux.choose('View', 'Theme', 'Dark');
  await expectTheme(crux, 'dark');
  await crux.choose('View', 'Theme', 'Same as the system');
  await crux.shell.setSystemTheme('light');
  await expectTheme(crux, 'light');
});
