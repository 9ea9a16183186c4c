import { expect, test } from '../support/test';

const old = 'They do in Ghent.';

test('a text is edited in its place by mouse and keyboard, and kept or given up', async ({ small }) => {
  await test.step('Escape leaves the text as it was, and nothing to save', async () => {
    await small.statement('proof').dblclick();
    await small.field.fill('Never mind');
    await small.shows('small.argmap', { unsaved: true });
    await small.press('Escape');
    await expect(small.named('Evidence', old)).toBeVisible();
    await small.shows('small.argmap');
  });
  await test.step('a double-click edits a text in its place; Enter keeps it', async () => {
    await small.statement('proof').dblclick();
    await expect(small.field).toBeFocused();
    await expect(small.field).toHaveValue(old);
    await small.field.fill('They do in Ghent, since 1997.');
    await small.press('Enter');
    await expect(small.field).toHaveCount(0);
    await expect(small.named('Evidence', 'They do in Ghent, since 1997.')).toBeVisible();
    await small.shows('small.argmap', { unsaved: true });
    expect((await small.map()).statements.get('proof')?.text).toBe('They do in Ghent, since 1997.');
  });
  await test.step('Enter edits the text of what is selected, F2 as well; what is typed replaces it', async () => {
    await small.select('proof');
    await small.press('Enter');
    await expect(small.field).toBeFocused();
    await small.page.keyboard.type('They do');
    await small.press('Shift+Enter');
    await small.page.keyboard.type('in Delft.');
    await small.press('Enter');
    await small.press('F2');
    await expect(small.field).toHaveValue('They do\nin Delft.');
    await small.press('End');
    await small.page.keyboard.type('!');
    await small.press('Enter');
    expect((await small.map()).statements.get('proof')?.text).toBe('They do\nin Delft.!');
  });
  await test.step('undo takes the typing back in runs, as in any text field, and redo has it', async () => {
    await small.press('Enter');
    await small.press('End');
    await small.page.keyboard.type(' So they say.');
    for (let presses = 0; presses < 3; presses++) await small.press('Mod+Z');
    await expect(small.field).toHaveValue('They do\nin Delft.!');
    for (let presses = 0; presses < 3; presses++) await small.press('Mod+Shift+Z');
    await expect(small.field).toHaveValue('They do\nin Delft.! So they say.');
    await small.press('Escape');
  });
  await test.step('a click elsewhere keeps the text', async () => {
    await small.statement('proof').dblclick();
    await small.field.fill('They do in Oslo.');
    await small.statement('thesis').click();
    await expect(small.named('Evidence', 'They do in Oslo.')).toBeVisible();
  });
});

test('an input method composes: Enter ends the composition first, and only then the editing', async ({
  small,
}) => {
  await small.statement('proof').dblclick();
  await expect(small.field).toBeFocused();
  const keyboard = await small.page.context().newCDPSession(small.page);
  await keyboard.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
  await expect(small.field).toHaveValue('にほん');
  // While it composes, a browser gives every key the code 229.
  for (const key of ['Enter', 'Escape']) {
    const press = { key, code: key, windowsVirtualKeyCode: 229 };
    await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...press });
    await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press });
    await expect(small.field).toHaveValue('にほん');
  }
  await keyboard.send('Input.insertText', { text: '日本' });
  await expect(small.field).toHaveValue('日本');
  await small.press('Enter');
  await expect(small.named('Evidence', '日本')).toBeVisible();
});

test('markup is text, and a long text stays in its box', async ({ small }) => {
  await test.step('markup in a text is text', async () => {
    const text = '<img src=x onerror="document.title=1"> & <b>bold</b>';
    await small.statement('proof').dblclick();
    await small.field.fill(text);
    await small.press('Enter');
    await expect(small.named('Evidence', text)).toBeVisible();
    await expect(small.page.locator('main img, main b')).toHaveCount(0);
    expect((await small.map()).statements.get('proof')?.text).toBe(text);
  });
  await test.step('the field stands where the text stood, and a long text stays in its box', async () => {
    const before = (await small.statement('proof').locator('.box-text text').first().boundingBox())!;
    await small.statement('proof').dblclick();
    const field = (await small.field.boundingBox())!;
    expect(Math.abs(field.x - before.x)).toBeLessThan(1);
    expect(field.y).toBeLessThanOrEqual(before.y + 1);
    await small.field.fill('A very long text. '.repeat(30).trim());
    await small.press('Enter');
    const box = (await small.statement('proof').boundingBox())!;
    for (const line of await small.statement('proof').locator('.box-text text').all()) {
      const { x, y, width, height } = (await line.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(box.x);
      expect(y).toBeGreaterThanOrEqual(box.y);
      expect(x + width).toBeLessThanOrEqual(box.x + box.width);
      expect(y + height).toBeLessThanOrEqual(box.y + box.height);
    }
  });
});
