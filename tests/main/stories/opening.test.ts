import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder';
import { STORY, setupCrux, withMap } from './run-crux';

const launch = setupCrux();
const bundled = await readFile(new URL('../../../maps/japan-south-korea.json', import.meta.url), 'utf8');

/** How long, in ms, a busy machine may take. */
const SOON = { timeout: 10_000 };

describe('opening and saving', () => {
  test('a file that cannot be opened is told, over the article’s map', { timeout: STORY }, async () => {
    const crux = await withMap(await launch({ args: [join(temporaryFolder(), 'gone.argmap')] }));
    await crux.page.getByText('“gone.argmap” could not be opened.').first().waitFor();
  });

  test('a second Crux hands its file to the first, which shows it in place of the untouched map', {
    timeout: STORY,
  }, async () => {
    const path = join(temporaryFolder({ 'second.argmap': bundled }), 'second.argmap');
    const first = await withMap(await launch());
    const second = await launch({ args: [path], userData: first.userData });
    expect(await second.ended).toBe(0);
    await expect.poll(() => first.windows[0]?.state.title).toBe('second.argmap — Crux');
    expect(first.windows).toHaveLength(1);
    // The same file again brings its window forward; another one gets a window of its own.
    const other = join(temporaryFolder({ 'third.argmap': bundled }), 'third.argmap');
    await first.openFile(path);
    await first.openFile(other);
    const titles = () => first.windows.map(({ state }) => state.title).sort();
    await expect.poll(titles, { timeout: 10_000 }).toEqual(['second.argmap — Crux', 'third.argmap — Crux']);
  });

  test('recent maps open from the menu, if they are still there', { timeout: STORY }, async () => {
    const folder = temporaryFolder({ 'first.argmap': bundled, 'second.argmap': bundled });
    const crux = await withMap(await launch({ args: [join(folder, 'first.argmap')] }));
    const title = (name: string) =>
      expect.poll(() => crux.windows[0]?.state.title, SOON).toBe(`${name} — Crux`);
    const listed = async () => {
      const [file] = await crux.menus();
      const menu = file?.items.find(({ id }) => id === 'recent');
      return menu?.enabled ? menu.items.filter(({ type }) => type !== 'separator') : [];
    };
    const labels = async () => (await listed()).map(({ label }) => label);
    await title('first.argmap');
    crux.dialogs.openFiles([join(folder, 'second.argmap')]);
    await crux.clickMenu('file.open');
    await title('second.argmap');
    await expect.poll(labels, SOON).toEqual(['second.argmap', 'first.argmap', 'Clear list']);
    await crux.clickMenu((await listed())[1]!.id);
    await title('first.argmap');
    await expect.poll(labels, SOON).toEqual(['first.argmap', 'second.argmap', 'Clear list']);

    await rm(join(folder, 'second.argmap'));
    await crux.clickMenu((await listed())[1]!.id);
    const words = /“second\.argmap” could not be opened\..* It has left the list of recent maps\./;
    await crux.page.getByText(words).waitFor();
    await expect.poll(labels, SOON).toEqual(['first.argmap', 'Clear list']);
    await crux.clickMenu('recent.clear');
    await expect.poll(labels, SOON).toEqual([]);
  });

  test('settings that cannot be read are set aside, and the person is told', { timeout: STORY }, async () => {
    const userData = temporaryFolder({ 'settings.json': '{"theme": "da' });
    const crux = await launch({ userData });
    crux.dialogs.click('OK');
    await withMap(crux);
    expect(crux.dialogs.shown).toMatchObject([{ message: expect.stringContaining('settings.unreadable-') }]);
  });
});
