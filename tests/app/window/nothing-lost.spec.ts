import type { Crux } from '../support/crux';
import { expect, test } from '../support/test';

const TYPED = 'Typed, and then left.';

/** Begins a statement under the reason, and types its text. */
async function type(crux: Crux): Promise<void> {
  await crux.select('reason');
  await crux.press('s');
  await expect(crux.field).toBeFocused();
  await crux.page.keyboard.type(TYPED);
}

const LEAVING: Readonly<Record<string, (crux: Crux) => Promise<unknown>>> = {
  'clicking away': ({ canvas }) => canvas.click({ position: { x: 20, y: 300 } }),
  'clicking another statement': (crux) => crux.statement('doubt').click(),
  'collapsing what it bears on': async (crux) => {
    await crux.statement('thesis').locator('.fold-button').click();
    await expect(crux.statement('reason')).toHaveCount(0);
  },
  'zooming far out': async (crux) => {
    for (let step = 0; step < 12; step++) await crux.press('Mod+-');
    await crux.canvas.click({ position: { x: 10, y: 300 } });
  },
  'moving it out of view': async (crux) => {
    await crux.canvas.hover({ position: { x: 20, y: 300 } });
    await crux.page.mouse.wheel(0, 6000);
    await crux.page.mouse.wheel(6000, 0);
    await crux.press('Enter');
  },
  'switching the view': async (crux) => {
    await crux.choose('View', 'Outline');
  },
  'opening the palette': async (crux) => {
    await crux.press('Mod+k');
    await crux.press('Escape');
  },
  'a command of the menu': (crux) => crux.choose('View', 'Fit map'),
};

for (const [way, leave] of Object.entries(LEAVING)) {
  test(`what was typed is kept by ${way}`, async ({ small }) => {
    await type(small);
    await leave(small);
    const { statements } = await small.map();
    expect([...statements.values()].map(({ text }) => text)).toContain(TYPED);
  });
}

test('the editor stays as it was while the window has lost the focus', async ({ small }) => {
  await type(small);
  const { page } = small;
  await page.evaluate(() => {
    window.dispatchEvent(new Event('blur'));
    document.activeElement?.dispatchEvent(new FocusEvent('blur'));
  });
  await expect(small.field).toHaveValue(TYPED);
  await small.press('Enter');
  await expect(small.named('Evidence', TYPED)).toBeVisible();
});

test('undoing elsewhere keeps the text first, and Redo has it', async ({ small }) => {
  await small.select('doubt');
  await small.press('4');
  await small.press('5');
  await type(small);
  await small.page.getByRole('button', { name: 'Undo' }).click();
  await expect(small.field).toHaveCount(0);
  await small.page.getByRole('button', { name: 'Redo' }).click();
  await expect(small.named('Evidence', TYPED)).toBeVisible();
});
