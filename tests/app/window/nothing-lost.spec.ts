import type { Crux } from '../support/crux';
import { expect, test } from '../support/test';

/** Begins a statement under the reason, and types its text. */
async function type(crux: Crux, text: string): Promise<void> {
  await crux.select('reason');
  await crux.press('s');
  await expect(crux.field).toBeFocused();
  await crux.page.keyboard.type(text);
}

interface Way {
  readonly leave: (crux: Crux) => Promise<unknown>;
  /** Brings the map back before the eyes. */
  readonly back?: (crux: Crux) => Promise<unknown>;
}

const WAYS: Readonly<Record<string, Way>> = {
  'clicking away': { leave: ({ canvas }) => canvas.click({ position: { x: 20, y: 300 } }) },
  'clicking another statement': { leave: (crux) => crux.statement('doubt').click() },
  'collapsing what it bears on': {
    leave: async (crux) => {
      await crux.statement('thesis').locator('.fold-button').click();
      await expect(crux.statement('reason')).toHaveCount(0);
    },
    back: (crux) => crux.choose('View', 'Expand all'),
  },
  'zooming far out': {
    leave: async (crux) => {
      for (let step = 0; step < 12; step++) await crux.press('Mod+-');
      await crux.canvas.click({ position: { x: 10, y: 300 } });
    },
    back: (crux) => crux.choose('View', 'Fit map'),
  },
  'moving it out of view': {
    leave: async (crux) => {
      await crux.canvas.hover({ position: { x: 20, y: 300 } });
      await crux.page.mouse.wheel(0, 6000);
      await crux.page.mouse.wheel(6000, 0);
      await crux.press('Enter');
    },
    back: (crux) => crux.choose('View', 'Fit map'),
  },
  'switching the view': {
    leave: (crux) => crux.choose('View', 'Outline'),
    back: (crux) => crux.choose('View', 'Canvas'),
  },
  'opening the palette': {
    leave: async (crux) => {
      await crux.press('Mod+k');
      await crux.press('Escape');
    },
  },
  'a command of the menu': { leave: (crux) => crux.choose('View', 'Fit map') },
};

test('what was typed is kept, whatever one does next', async ({ small }) => {
  for (const [way, { leave, back }] of Object.entries(WAYS)) {
    await test.step(way, async () => {
      const text = `Typed before ${way}.`;
      await type(small, text);
      await leave(small);
      await back?.(small);
      await expect(small.field).toHaveCount(0);
      await expect(small.named('Evidence', text)).toBeVisible();
      await small.page.getByRole('button', { name: 'Undo' }).click();
      await expect(small.statements).toHaveCount(4);
    });
  }

  await test.step('the window loses the focus: the editor stays as it was', async () => {
    await type(small, 'Typed, and then left.');
    await small.page.evaluate(() => {
      window.dispatchEvent(new Event('blur'));
      document.activeElement?.dispatchEvent(new FocusEvent('blur'));
    });
    await expect(small.field).toHaveValue('Typed, and then left.');
    await small.press('Enter');
    await expect(small.named('Evidence', 'Typed, and then left.')).toBeVisible();
  });

  await test.step('undoing elsewhere keeps the text first, and Redo has it', async () => {
    await small.select('doubt');
    await small.press('4');
    await small.press('5');
    await type(small, 'Typed before Undo.');
    await small.page.getByRole('button', { name: 'Undo' }).click();
    await expect(small.field).toHaveCount(0);
    await small.page.getByRole('button', { name: 'Redo' }).click();
    await expect(small.named('Evidence', 'Typed before Undo.')).toBeVisible();
    const { statements } = await small.map();
    const texts = [...statements.values()].map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Typed, and then left.', 'Typed before Undo.']));
  });
});
