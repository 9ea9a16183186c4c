import { press } from '../support/answers';
import { keepsChanges } from '../support/browser-tabs';
import { type Crux, mapOf } from '../support/crux';
import { findBarriers } from '../support/find-barriers';
import { expect, test } from '../support/test';

const offer = ({ page }: Crux) =>
  page.getByRole('dialog', { name: 'Crux ended before everything was saved' });
const button = (crux: Crux, name: RegExp) => offer(crux).getByRole('button', { name });

/** Closes the tab without a question, as a crash does, and waits until Crux, opened again, offers what was left. */
async function crash(crux: Crux): Promise<void> {
  await crux.shell.restart();
  await offer(crux).waitFor();
}

/** Leaves the small map's evidence as a claim that was not saved, in a tab that is gone. */
async function leaveUnsaved(crux: Crux): Promise<void> {
  await crux.saveAs('town.argmap');
  await crux.select('proof');
  await crux.press('7');
  await keepsChanges(crux, 1);
  await crash(crux);
}

const kindIn = async (crux: Crux, name: string) => mapOf(await crux.text(name)).statements.get('proof')?.kind;

test('a tab that was closed with unsaved work: the next start offers it, again and again until it is saved', async ({
  small,
}) => {
  await leaveUnsaved(small);
  await expect(offer(small).getByText(/^1 change, the last on /)).toBeVisible();
  for (const theme of ['light', 'dark'] as const) {
    await small.shell.setSystemTheme(theme);
    await expect(small.page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await findBarriers(small.page), theme).toEqual([]);
  }
  await button(small, /^Decide later/).click();
  await expect(offer(small)).toHaveCount(0);

  await crash(small);
  await button(small, /^Recover: town\.argmap/).click();
  await small.shows('town.argmap', { unsaved: true });
  await expect(small.statement('proof')).toHaveAttribute('data-kind', 'claim');
  expect(await kindIn(small, 'town.argmap')).toBe('evidence');
  // What was recovered is kept anew.
  await keepsChanges(small, 1);
  await crash(small);
  await button(small, /^Recover: town\.argmap/).click();
  await small.shows('town.argmap', { unsaved: true });
  await small.press('Mod+S');
  await small.shows('town.argmap');
  expect(await kindIn(small, 'town.argmap')).toBe('claim');
  await keepsChanges(small, 0);
});

test('a map without a file is offered too; what is discarded is gone', async ({ crux }) => {
  await crux.select('feeling');
  await crux.press('7');
  await keepsChanges(crux, 1);
  await crash(crux);
  await button(crux, /^Discard: Japan and South Korea/).click();
  await expect(offer(crux)).toHaveCount(0);
  await expect(crux.statement('feeling')).not.toHaveAttribute('data-kind', 'claim');
  await crux.choose('File', 'Recover unsaved maps…');
  await expect(crux.message).toContainText('No unsaved maps');
});

test('recovering says that another program wrote the file meanwhile, and saving asks', async ({ small }) => {
  await leaveUnsaved(small);
  const theirs = (await small.text('town.argmap')).replace('Ghent', 'Bruges');
  await small.files.write('town.argmap', theirs);
  const words = '“town.argmap” was changed by another program';
  const recover = () => button(small, /^Recover: town\.argmap/).click();
  const [told] = await small.answering([press('Keep mine')], recover);
  const [question] = await small.answering([press('Cancel')], () => small.press('Mod+S'));
  expect([told?.words, question?.words]).toEqual([words, words]);
  await small.shows('town.argmap', { unsaved: true });
  expect(await small.text('town.argmap')).toBe(theirs);
});
