import { afterEach, beforeEach, expect, test } from 'vitest';
import { announceChanges, announcementField } from '../../../../renderer/features/announce/announcement';
import { addUndercut } from '../../../../renderer/features/editing/add-commands';
import { redo, undo } from '../../../../renderer/features/editing/edit-commands';
import {
  cancelTarget,
  confirmTarget,
  connectTo,
} from '../../../../renderer/features/editing/picking-commands';
import { switchSupportAndAttack } from '../../../../renderer/features/editing/relation-commands';
import {
  addAttack,
  kindCommands,
  mergeSelected,
} from '../../../../renderer/features/editing/statement-commands';
import { quoted } from '../../../../renderer/features/words/quoted';
import { runCommand } from '../../../../renderer/state/commands/run-command';
import { deleteSelected } from '../../../../renderer/state/edits/delete';
import { select } from '../../../../renderer/state/select';
import { cancelEditing, commitEditing, typeText } from '../../../../renderer/state/text-editing';
import { appWith, openInSession, SMALL_MAP } from '../../session-of';

const app = appWith();
let stop: () => void;
beforeEach(() => {
  openInSession(SMALL_MAP);
  stop = announceChanges();
});
afterEach(() => stop());

/** What is said after something was done. */
async function said(action: () => unknown): Promise<string> {
  const { turn } = announcementField.get();
  await action();
  await expect.poll(() => announcementField.get().turn).toBe(turn + 1);
  return announcementField.get().words;
}

test('a new statement is announced when it is begun, when it is kept, and when it is not', async () => {
  select(['c']);
  expect(await said(() => runCommand(addAttack, app))).toBe(
    'New rebuttal under “Against it”: type its text.',
  );
  typeText('Not against it');
  expect(await said(commitEditing)).toBe('Rebuttal added under “Against it”.');
  expect(await said(() => runCommand(undo, app))).toBe('Undone: Add attacking statement.');
  expect(await said(() => runCommand(redo, app))).toBe('Done again: Add attacking statement.');

  await runCommand(addAttack, app);
  await expect.poll(() => announcementField.get().words).toContain('type its text');
  expect(await said(cancelEditing)).toBe('Nothing was added.');
});

test('an undercut is announced with the step that it hits', async () => {
  select(['r']);
  await runCommand(addUndercut, app);
  typeText('That does not follow');
  expect(await said(commitEditing)).toBe('Counterpoint added under the step from “For it” to “It is so”.');
});

test('of the selection, only what the focus does not tell is announced', async () => {
  const { turn } = announcementField.get();
  select(['e']);
  await Promise.resolve();
  expect(announcementField.get().turn).toBe(turn);
  expect(await said(() => select(['a']))).toBe('Selected: “Against it” attacks “It is so”.');
  expect(await said(() => select(['e', 'c']))).toBe('2 selected.');
});

test('rework is announced by what there is now', async () => {
  select(['r']);
  await Promise.resolve();
  expect(await said(() => runCommand(switchSupportAndAttack, app))).toBe('Now “For it” attacks “It is so”.');
  select(['e']);
  await Promise.resolve();
  expect(await said(() => runCommand(kindCommands[6]!, app))).toBe('“For it”: now Claim.');
  select(['e', 'c']);
  await Promise.resolve();
  expect(await said(() => runCommand(mergeSelected, app))).toBe('Merged into “For it Against it”.');
  expect(await said(deleteSelected)).toBe('Claim “For it Against it” deleted.');
});

test('a search for a target says what Enter would do', async () => {
  select(['e']);
  const begun = 'Connect “For it”. Go to the target, then press Enter. Escape gives up.';
  expect(await said(() => runCommand(connectTo, app))).toBe(begun);
  expect(await said(() => select(['c']))).toBe('Enter lets it attack “Against it”.');
  expect(await said(() => select(['t']))).toBe('Not possible here.');
  expect(await said(() => runCommand(cancelTarget, app))).toBe('No target was taken.');
  await runCommand(connectTo, app);
  select(['c']);
  await Promise.resolve();
  expect(await said(() => runCommand(confirmTarget, app))).toBe('“For it” attacks “Against it”.');
});

test('a long text is cut between words', () => {
  expect(quoted('a\n b')).toBe('“a b”');
  expect(quoted('word '.repeat(30))).toBe(`“${'word '.repeat(15)}word…”`);
});
