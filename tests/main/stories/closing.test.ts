import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder';
import { editText, STORY, setupCrux, withMap } from './run-crux';

const launch = setupCrux();
const bundled = () => readFile(new URL('../../../maps/japan-south-korea.json', import.meta.url), 'utf8');

async function launchWithFile() {
  const path = join(temporaryFolder(), 'debate.argmap');
  await writeFile(path, await bundled());
  return { path, crux: await withMap(await launch({ args: [path] })) };
}

describe('closing a window', () => {
  test('closes at once where nothing is unsaved, and Crux ends', { timeout: STORY }, async () => {
    const { crux } = await launchWithFile();
    await crux.closeWindow();
    expect(await crux.ended).toBe(0);
    expect(crux.dialogs.shown).toEqual([]);
  });

  test('offers to close a window whose page hangs', { timeout: STORY }, async () => {
    const { crux } = await launchWithFile();
    crux.page
      .evaluate(() => {
        for (;;);
      })
      .catch(() => undefined);
    crux.dialogs.click('Close anyway');
    await crux.closeWindow();
    expect(await crux.ended).toBe(0);
    expect(crux.dialogs.shown).toMatchObject([{ message: '“debate.argmap” does not respond' }]);
  });

  test('opens the file again in a window whose page has crashed', { timeout: STORY }, async () => {
    const { crux } = await launchWithFile();
    crux.dialogs.click('Open again');
    const before = crux.page;
    await crux.crash();
    await expect.poll(() => crux.dialogs.shown).toMatchObject([{ buttons: ['Open again', 'Close'] }]);
    await expect.poll(() => crux.page !== before, { timeout: 10_000 }).toBe(true);
    await withMap(crux);
    await expect.poll(() => crux.windows[0]?.state.title).toBe('debate.argmap — Crux');
  });

  test('quitting asks: Cancel stays; Don’t save ends it, and leaves the file alone', {
    timeout: STORY,
  }, async () => {
    const { crux, path } = await launchWithFile();
    await editText(crux, 'Unsaved at the quit');
    crux.dialogs.click('Cancel');
    await crux.clickMenu('quit');
    await expect.poll(() => crux.dialogs.shown.length).toBe(1);
    expect(crux.windows).toHaveLength(1);
    crux.dialogs.click('Don’t save');
    await crux.quit();
    expect(await crux.ended).toBe(0);
    expect(await readFile(path, 'utf8')).toBe(await bundled());
  });
});
