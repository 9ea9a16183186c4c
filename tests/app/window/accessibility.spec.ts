import { openFile } from '../support/answers';
import type { Crux } from '../support/crux';
import { findBarriers } from '../support/find-barriers';
import { placeOn } from '../support/pointer';
import { expect, test } from '../support/test';

/** What a person may have before them. */
const SIGHTS: readonly [what: string, go: (crux: Crux) => Promise<unknown>][] = [
  ['the whole map', async () => undefined],
  ['a selected statement with its toolbar', (crux) => crux.select('thesis')],
  [
    'the menu of kinds',
    async (crux) => {
      await crux.page.getByRole('button', { name: 'Change kind' }).click();
      await expect(crux.page.getByRole('menuitemradio', { name: 'Thesis' })).toBeVisible();
    },
  ],
  [
    'a text that is edited',
    async (crux) => {
      await crux.press('Escape');
      await expect(crux.page.getByRole('menu')).toHaveCount(0);
      await crux.statement('feeling').dblclick();
      await expect(crux.field).toBeFocused();
    },
  ],
  [
    'a new statement without a text',
    async (crux) => {
      await crux.press('Escape');
      await crux.press('s');
      await expect(crux.field).toHaveValue('');
    },
  ],
  [
    'a selected arrow',
    async (crux) => {
      await crux.press('Escape');
      const { x, y } = await placeOn(crux.arrow('moon-term-to-thesis'));
      await crux.page.mouse.click(x, y);
      await expect(crux.page.getByRole('button', { name: 'Switch support and attack' })).toBeVisible();
    },
  ],
  [
    'the start screen',
    async (crux) => {
      await crux.choose('File', 'Start…');
      await expect(crux.page.getByRole('dialog', { name: 'Start a map' })).toBeVisible();
    },
  ],
  [
    'a menu of the window, or the tools',
    async (crux) => {
      await crux.press('Escape');
      await crux.page.getByRole('button', { name: 'Theme' }).click();
      await expect(crux.page.getByRole('menuitemradio', { name: 'Dark' })).toBeVisible();
    },
  ],
  [
    'a message',
    async (crux) => {
      await crux.press('Escape');
      await expect(crux.page.getByRole('menu')).toHaveCount(0);
      await crux.files.write('bad.argmap', '{"format": 1}');
      await crux.answering([openFile('bad.argmap')], () => crux.press('Mod+O'));
      await expect(crux.message.getByRole('button', { name: 'OK' })).toBeFocused();
    },
  ],
  [
    'a blank map',
    async (crux) => {
      await crux.message.getByRole('button', { name: 'OK' }).click();
      await crux.choose('File', 'New');
      await crux.shows('Untitled map');
    },
  ],
];

for (const theme of ['Light', 'Dark', 'High contrast']) {
  test(`axe-core finds no serious barrier in the ${theme.toLowerCase()} theme`, async ({ crux }) => {
    // Each sight is looked at anew, which takes seconds on a busy machine.
    test.slow();
    await crux.choose('View', 'Theme', theme);
    for (const [what, go] of SIGHTS) {
      await test.step(what, async () => {
        await go(crux);
        expect.soft(await findBarriers(crux.page), what).toEqual([]);
      });
    }
  });
}
