import { expect, test } from './support/test';

test('New shows a blank map without a picture to export, in which an argument is begun and saved', async ({
  crux,
}) => {
  await crux.choose('File', 'New');
  await crux.shows('Untitled map');
  await expect(crux.statements).toHaveCount(0);
  // The system's menus follow the window a moment later.
  await expect(async () => {
    await expect(crux.choose('File', 'Export as SVG…')).rejects.toThrow();
  }).toPass();
  await crux.press('Escape');
  await crux.page.getByRole('button', { name: 'Add thesis' }).click();
  await crux.page.keyboard.type('Tea is better than coffee.');
  await crux.press('Enter');
  await crux.press('s');
  await crux.page.keyboard.type('It lets one sleep.');
  await crux.press('Enter');
  await expect(crux.named('Thesis', 'Tea is better than coffee.')).toBeInViewport({ ratio: 1 });
  const { statements, relations } = await crux.map();
  expect([...statements.values()].map(({ kind, text }) => ({ kind, text }))).toEqual(
    expect.arrayContaining([
      { kind: 'thesis', text: 'Tea is better than coffee.' },
      { kind: 'explanation', text: 'It lets one sleep.' },
    ]),
  );
  expect([...relations.values()].map(({ kind }) => kind)).toEqual(['supports']);
});
