import type { CDPSession, Locator } from '@playwright/test';
import type { Crux } from '../support/crux';
import { mapText } from '../support/map-files';
import { expect, test } from '../support/test';

const MAP = mapText('Composing', [
  [
    { id: 'a', kind: 'thesis', text: 'A', tags: ['x'] },
    { id: 'b', kind: 'counterpoint', text: 'B' },
  ],
  [{ id: 'r', kind: 'attacks', premises: ['b'], target: 'a' }],
]);
const HALF = 'にほ';

/** An input method, as Chromium has it: real composition, and every key with the code 229 while it lasts. */
class InputMethod {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of({ page }: Crux): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page));
  }

  async compose(text: string): Promise<void> {
    const end = text.length;
    await this.#session.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end });
  }

  async press(key: string): Promise<void> {
    const press = { key, code: key, windowsVirtualKeyCode: 229 };
    await this.#session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...press });
    await this.#session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press });
  }
}

/** Composes half a word in a field, and presses what would end the field were it not for the conversion. */
async function endConversion(crux: Crux, field: Locator, keys = ['Escape', 'Enter']): Promise<void> {
  const input = await InputMethod.of(crux);
  await expect(field).toBeFocused();
  const before = await field.inputValue();
  await input.compose(HALF);
  await expect(field).toHaveValue(before + HALF);
  for (const key of keys) {
    await input.press(key);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(before + HALF);
  }
  // The conversion is given up.
  await input.compose('');
  await expect(field).toHaveValue(before);
  await expect(field).toBeFocused();
}

const file = { name: 'composing.argmap', text: MAP };

/** Nothing of what was composed is in the map. */
async function untouched(crux: Crux): Promise<void> {
  await crux.shows(file.name);
}

test('a key that ends a conversion ends nothing else in the fields beside the map', async ({ launch }) => {
  const crux = await launch({ file });
  const { page } = crux;
  await test.step('the fields of the inspector', async () => {
    await crux.select('b');
    await crux.press('i');
    const inspector = page.getByRole('complementary', { name: 'Inspector' });
    for (const name of ['Text', 'Notes', 'Add a tag']) {
      const field = inspector.getByLabel(name, { exact: true });
      await field.focus();
      await field.press('End');
      await endConversion(crux, field);
    }
    await crux.press('Escape');
    await untouched(crux);
  });

  await test.step('the title of the map', async () => {
    const title = page.getByLabel('Map title');
    await title.focus();
    await title.press('End');
    await endConversion(crux, title);
    await title.press('Escape');
    await untouched(crux);
  });
});

test('a key that ends a conversion ends nothing else in the checks, the palette and find', async ({
  launch,
}) => {
  const crux = await launch({ file });
  const { page } = crux;

  await test.step('why a finding is ignored', async () => {
    await crux.canvas.focus();
    await crux.press('k');
    const findings = page.getByRole('tree', { name: 'Findings' });
    await findings.getByRole('treeitem').first().focus();
    const reason = page.getByRole('textbox', { name: 'Why can it be left as it is?' });
    await crux.press('ArrowDown');
    await crux.press('i');
    await endConversion(crux, reason);
    await crux.press('Escape');
    await expect(reason).toHaveCount(0);
    await untouched(crux);
    await crux.press('Escape');
  });

  await test.step('the palette and find', async () => {
    await crux.press('Mod+K');
    await endConversion(crux, page.getByRole('combobox', { name: 'Find a command' }));
    await crux.press('Escape');
    await crux.press('Mod+F');
    await endConversion(crux, page.getByLabel('Find statements'));
    await crux.press('Escape');
  });
});
