import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { StandIn } from '../../support/electron/stand-in';
import { temporaryFolder } from '../../support/temporary-folder';
import { editText, STORY, setupCrux, withMap } from './run-crux';

const launch = setupCrux();
const bundled = await readFile(new URL('../../../maps/japan-south-korea.json', import.meta.url), 'utf8');

/** A Crux with a file, whose folder for unsaved changes cannot be made. */
async function launchUnkept(): Promise<{ crux: StandIn; path: string; inTheWay: string }> {
  const path = join(temporaryFolder({ 'debate.argmap': bundled }), 'debate.argmap');
  const userData = temporaryFolder({ recovery: 'a file in the place of the folder' });
  const crux = await withMap(await launch({ userData, args: [path] }));
  // Nor can it be looked for unsaved maps.
  await crux.page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
  return { crux, path, inTheWay: join(userData, 'recovery') };
}
const title = (crux: StandIn) => crux.windows[0]?.state.title;
const NOT_KEPT = '• debate.argmap (1 change not kept) — Crux';

test('what cannot be kept stands in the title until it is; then a crash gives it back', {
  timeout: 2 * STORY,
}, async () => {
  const { crux, inTheWay } = await launchUnkept();
  await editText(crux, 'At first not kept');
  await expect.poll(() => title(crux)).toBe(NOT_KEPT);
  await rm(inTheWay);
  // Nobody does anything: it is tried again.
  await expect.poll(() => title(crux), { timeout: 30_000 }).toBe('• debate.argmap — Crux');
  crux.dialogs.click('Open again');
  const before = crux.page;
  await crux.crash();
  await expect.poll(() => crux.page !== before, { timeout: 10_000 }).toBe(true);
  await crux.page.getByText('At first not kept').first().waitFor();
  expect(crux.dialogs.shown[0]).toMatchObject({
    detail: expect.stringContaining('Your unsaved changes are kept'),
  });
});

test('a crash, and closing, say what was really kept', { timeout: 2 * STORY }, async () => {
  const { crux, path } = await launchUnkept();
  await editText(crux, 'Never kept');
  await expect.poll(() => title(crux)).toBe(NOT_KEPT);
  crux.dialogs.click('Cancel');
  await crux.closeWindow();
  await expect.poll(() => crux.dialogs.shown.length).toBe(1);
  expect(crux.dialogs.shown[0]).toMatchObject({
    detail: expect.stringContaining('1 change could not be kept safe from a crash'),
    buttons: ['Save', 'Save a copy elsewhere…', 'Don’t save', 'Cancel'],
  });
  crux.dialogs.click('Open again');
  await crux.crash();
  await expect.poll(() => crux.dialogs.shown.length, { timeout: 10_000 }).toBe(2);
  expect(crux.dialogs.shown[1]).toMatchObject({
    detail: '1 change could not be kept and is lost. The file is as it was last saved.',
  });
  expect(await readFile(path, 'utf8')).toBe(bundled);
});
