import { mkdtempSync, rmSync } from 'node:fs';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findBarriers } from '../../app/support/find-barriers';
import type { StandIn } from '../../support/electron/stand-in';
import { temporaryFolder } from '../../support/temporary-folder';
import { editText, STORY, setupCrux, withMap } from './run-crux';

const launch = setupCrux();
/** These start Crux three times over. */
const LONG_STORY = 3 * STORY;
const bundled = await readFile(new URL('../../../maps/japan-south-korea.json', import.meta.url), 'utf8');
/** As long as a change may take until it is kept. */
const A_SECOND = 1000;

/** Where a Crux was killed: killing one takes long, so the stories begin with copies of what one has left. */
const place = mkdtempSync(join(tmpdir(), 'crux-killed-'));
const path = join(place, 'debate.argmap');
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Edits two maps in a Crux, one of a file and one without, and kills it a second later. */
async function killCrux(): Promise<string> {
  const userData = join(place, 'data');
  await mkdir(userData);
  await writeFile(path, bundled);
  const crux = await withMap(await launch({ userData }));
  await editText(crux, 'Of the map without a file');
  await crux.openFile(path);
  const [, second] = await crux.windowCount(2);
  await second!.page.waitForSelector('[data-statement]');
  await second!.page.locator('[data-statement]').first().dblclick();
  // Still being typed when Crux is killed.
  await second!.page.getByLabel('Statement text').fill('Of the file');
  await second!.page.waitForTimeout(A_SECOND);
  await crux.kill();
  return userData;
}

let left: Promise<string> | undefined;

/** The data folder of a Crux that was killed; its map `path` is there as it was. */
async function killed(): Promise<string> {
  left ??= killCrux();
  const userData = temporaryFolder();
  await cp(await left, userData, { recursive: true });
  await writeFile(path, bundled);
  return userData;
}

const offer = (crux: StandIn) =>
  crux.page.getByRole('dialog', { name: 'Crux ended before everything was saved' });

describe('after Crux was killed', () => {
  test('each unsaved map is offered, and recovered in a window; saving writes it', {
    timeout: LONG_STORY,
  }, async () => {
    const userData = await killed();
    const crux = await withMap(await launch({ userData }));
    await offer(crux).waitFor();
    expect(await findBarriers(crux.page)).toEqual([]);
    expect(await offer(crux).getByRole('listitem').count()).toBe(2);
    expect(
      await offer(crux)
        .getByText(/^1 change, the last on /)
        .count(),
    ).toBe(2);
    await offer(crux)
      .getByRole('button', { name: /^Recover: debate.argmap/ })
      .click();
    await expect.poll(() => crux.windows[0]?.state.title).toBe('• debate.argmap — Crux');
    expect(await readFile(path, 'utf8')).toBe(bundled);
    await offer(crux)
      .getByRole('button', { name: /^Recover: / })
      .click();
    const windows = await crux.windowCount(2);
    await expect
      .poll(() => windows.map(({ state }) => state.title).sort())
      .toEqual(['• Japan and South Korea — Crux', '• debate.argmap — Crux']);
    await windows[1]!.page.getByText('Of the map without a file').first().waitFor();
    await crux.clickMenu('file.save');
    await expect.poll(() => readFile(path, 'utf8')).toContain('Of the file');
    // What was recovered is kept again: killed once more, the one that was not saved is offered.
    await crux.page.waitForTimeout(A_SECOND);
    await crux.kill();
    const third = await withMap(await launch({ userData }));
    await offer(third)
      .getByRole('button', { name: /^Recover: Japan and South Korea/ })
      .waitFor();
    expect(await offer(third).getByRole('listitem').count()).toBe(1);
  });

  test('discarding and deciding later do as they say', { timeout: LONG_STORY }, async () => {
    const userData = await killed();
    const crux = await withMap(await launch({ userData }));
    await offer(crux)
      .getByRole('button', { name: /^Discard: debate.argmap/ })
      .click();
    await expect.poll(() => offer(crux).getByRole('listitem').count()).toBe(1);
    await offer(crux).getByRole('button', { name: 'Decide later' }).click();
    await offer(crux).waitFor({ state: 'detached' });
    await crux.quit();
    expect(await crux.ended).toBe(0);
    const again = await withMap(await launch({ userData, args: [path] }));
    await offer(again)
      .getByRole('button', { name: /^Recover: Japan and South Korea/ })
      .waitFor();
    expect(await offer(again).getByRole('listitem').count()).toBe(1);
    expect(await readFile(path, 'utf8')).toBe(bundled);
  });

  test('a file that was changed since is not overwritten by what was recovered, unless told so', {
    timeout: LONG_STORY,
  }, async () => {
    const userData = await killed();
    const theirs = bundled.replace('"title": "', '"title": "Theirs: ');
    await writeFile(path, theirs);
    const crux = await withMap(await launch({ userData }));
    await offer(crux)
      .getByRole('button', { name: /^Recover: debate.argmap/ })
      .click();
    await offer(crux).getByRole('button', { name: 'Decide later' }).click();
    crux.dialogs.click('Cancel');
    await crux.clickMenu('file.save');
    await expect.poll(() => crux.dialogs.shown.length).toBe(1);
    expect(await readFile(path, 'utf8')).toBe(theirs);
  });
});

test('what is saved, or given up, is not offered', { timeout: LONG_STORY }, async () => {
  const path = join(temporaryFolder({ 'debate.argmap': bundled }), 'debate.argmap');
  const userData = temporaryFolder();
  const crux = await withMap(await launch({ userData, args: [path] }));
  await editText(crux, 'Given up');
  await crux.page.waitForTimeout(A_SECOND);
  crux.dialogs.click('Don’t save');
  await crux.quit();
  expect(await crux.ended).toBe(0);
  const second = await withMap(await launch({ userData, args: [path] }));
  await editText(second, 'Saved');
  await second.page.waitForTimeout(A_SECOND);
  await second.clickMenu('file.save');
  await expect.poll(() => readFile(path, 'utf8')).toContain('Saved');
  await second.page.waitForTimeout(A_SECOND);
  await second.kill();
  const third = await withMap(await launch({ userData, args: [path] }));
  await third.page.waitForTimeout(A_SECOND);
  expect(await offer(third).count()).toBe(0);
});

test('a window whose page has crashed is opened again with its unsaved changes', {
  timeout: LONG_STORY,
}, async () => {
  const path = join(temporaryFolder({ 'debate.argmap': bundled }), 'debate.argmap');
  const crux = await withMap(await launch({ args: [path] }));
  await editText(crux, 'Written before the crash');
  await crux.page.waitForTimeout(A_SECOND);
  crux.dialogs.click('Open again');
  const before = crux.page;
  await crux.crash();
  await expect.poll(() => crux.page !== before, { timeout: 10_000 }).toBe(true);
  await crux.page.getByText('Written before the crash').first().waitFor();
  await expect.poll(() => crux.windows[0]?.state.title).toBe('• debate.argmap — Crux');
});
