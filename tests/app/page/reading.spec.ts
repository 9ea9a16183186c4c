import { mapText } from '../support/map-files';
import { expect, test } from '../support/test';

const file = {
  name: 'reading.argmap',
  text: JSON.stringify({
    ...JSON.parse(mapText('Reading', [[{ id: 't', kind: 'thesis', text: 'Ties are slow to mend.' }], []])),
    sources: [{ id: 'report', title: 'A report' }],
  }),
};
const TEXT = 'A report\n\nTrust was broken twice. 🗾 Polls show it.\nTrade went on all the same.';

test('a source is pasted, evidence is made of its words by keyboard, and one goes either way', async ({
  launch,
}) => {
  const crux = await launch({ file });
  const { page } = crux;
  const text = page.getByRole('group', { name: 'Text of A report' });
  const passage = page.locator('.passage');

  await test.step('the text is pasted', async () => {
    await crux.select('t');
    await crux.press('Shift+R');
    await expect(page.getByLabel('Text of the source')).toBeFocused();
    await page.getByLabel('Text of the source').evaluate((field, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, TEXT);
    await expect(text).toContainText('Trade went on');
    await expect(text).toBeFocused();
  });
  await test.step('words are selected by keyboard, and evidence is made of them', async () => {
    await crux.canvas.focus();
    await crux.press('F6');
    await expect(text).toBeFocused();
    for (let sentence = 0; sentence < 3; sentence++) await crux.press('ArrowDown');
    await crux.press('Enter');
    await expect(page.getByRole('button', { name: 'Make claim from words' })).toBeFocused();
    await crux.press('ArrowRight');
    await crux.press('Enter');
    await expect(crux.named('Evidence', '🗾 Polls show it.')).toBeVisible();
    await expect(passage).toHaveText(/🗾 Polls show it\./);
    await expect(passage).toHaveAttribute('data-lit', 'true');
    await expect(text).toBeFocused();
  });
  await test.step('words are selected by mouse, and a counterpoint to the thesis is made of them', async () => {
    const words = text.getByText('Trade went on all the same.');
    const { x, y, width, height } = (await words.boundingBox())!;
    await page.mouse.move(x + 1, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width - 2, y + height / 2, { steps: 4 });
    await page.mouse.up();
    await expect(page.getByRole('toolbar', { name: 'Selected words' })).toBeVisible();
    // What is selected on the map leaves the words as they are.
    await crux.select('t');
    await page.getByRole('button', { name: 'Make counterpoint from words' }).click();
    await expect(crux.named('Counterpoint', 'Trade went on all the same.')).toBeVisible();
    await expect(page.getByText('2 passages', { exact: true })).toBeVisible();
  });
  await test.step('a passage leads to its statement, and a statement to its passage', async () => {
    await passage.first().click();
    await expect(crux.named('Evidence', '🗾 Polls show it.')).toHaveAttribute('aria-current', 'true');
    await page.getByRole('button', { name: 'Close reader' }).click();
    await crux.named('Counterpoint', 'Trade went on all the same.').click();
    await crux.press('p');
    await expect(passage.last()).toHaveAttribute('data-lit', 'true');
    await expect(text).toBeFocused();
  });
  const { statements, relations, sources } = await crux.map();
  expect(sources.get('report')?.text).toBe(TEXT);
  const start = TEXT.indexOf('🗾');
  const made = [...statements.values()].find(({ kind }) => kind === 'evidence');
  expect(made?.citations).toMatchObject([
    { source: 'report', locator: 'paragraph 2', passage: { start, end: start + '🗾 Polls show it.'.length } },
  ]);
  expect([...relations.values()].map(({ kind, target }) => `${kind} ${target}`).sort()).toEqual([
    'attacks t',
    'supports t',
  ]);
});
