import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { failure, success } from '../../../../bridge/result';
import { Start } from '../../../../renderer/features/start/start';
import { start } from '../../../../renderer/features/start/start-commands';
import { starters } from '../../../../renderer/features/start/starters';
import { AppContext } from '../../../../renderer/state/app-context';
import { runCommand } from '../../../../renderer/state/commands/run-command';
import { PackedText } from '../../../../renderer/state/packed-text';
import { useSession } from '../../../../renderer/state/session';
import { questionsField } from '../../../../renderer/ui/ask';
import { closeDialog, openDialogField } from '../../../../renderer/ui/open-dialog';
import { FakeHost } from '../../fake-host';
import { appWith, openInSession, SMALL_MAP } from '../../session-of';

const recent = [
  { id: 'one', name: 'budget.argmap', when: Date.now() },
  { id: 'two', name: 'motion.argmap', when: 0 },
];

// Read ahead: what the window reads when it is wanted takes its time on a busy machine.
beforeAll(() => import('../../../../renderer/features/start/start-screen'), 60_000);
beforeEach(() => openInSession(SMALL_MAP));
afterEach(() => {
  cleanup();
  closeDialog();
  vi.restoreAllMocks();
});

async function open(host: FakeHost) {
  const app = appWith(host);
  render(
    <AppContext value={app}>
      <Start />
    </AppContext>,
  );
  await runCommand(start, app);
  return screen.findByRole('dialog', { name: 'Start a map' });
}

test('offers a blank map, three starters, two maps to learn by, and what is recent', async () => {
  const dialog = within(await open(new FakeHost({ 'recent.list': () => success(recent) })));
  for (const name of [
    'Blank map',
    'Policy analysis',
    'Debate case',
    'Pros and cons',
    'Tutorial',
    'Example',
  ]) {
    expect(dialog.getByRole('button', { name: new RegExp(`^${name}`) })).toBeTruthy();
  }
  expect(await dialog.findByRole('button', { name: /^budget\.argmap\s*Today/ })).toBeTruthy();
  expect(dialog.getByRole('button', { name: /^motion\.argmap\s*1 Jan 1970/ })).toBeTruthy();
  expect(document.activeElement?.textContent).toContain('Blank map');
  // What the licence of the processor asks for, in its words.
  const credit = dialog.getByRole('link', { name: 'Citations by CSL (citeproc-js)' });
  expect(credit.getAttribute('href')).toBe('http://citationstyles.org/');
});

test('begins a map of its own with what the starter holds', async () => {
  const host = new FakeHost({
    'document.create': ({ name, text }) => success({ id: 'd2', name, text, saved: false }),
  });
  const dialog = within(await open(host));
  fireEvent.click(dialog.getByRole('button', { name: /^Debate case/ }));
  await waitFor(() => expect(useSession.getState().document?.name).toBe('Debate case'));
  expect(host.asked('document.create')).toEqual([{ name: 'Debate case', text: starters[1]?.text }]);
  expect(useSession.getState().document?.saved).toBe(false);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('opens a recent map, and says so where it is gone', async () => {
  const host = new FakeHost({
    'recent.list': () => success(recent),
    'recent.open': () => failure('missing', '“budget.argmap” is not there.'),
  });
  const dialog = within(await open(host));
  fireEvent.click(await dialog.findByRole('button', { name: /^budget/ }));
  await waitFor(() => expect(questionsField.get()[0]?.question.message).toContain('is not there'));
  expect(host.asked('recent.open')).toEqual([{ id: 'one' }]);
  expect(useSession.getState().document?.name).toBe('small.argmap');
});

test('asks about unsaved work first, and leaves the map where it is if it may not be left', async () => {
  const host = new FakeHost({ 'dialog.unsaved': () => success('cancel') });
  useSession.setState(({ document }) => ({
    document: document && {
      ...document,
      file: { ...document.file, text: new PackedText(''), step: 'repaired' },
    },
  }));
  const dialog = within(await open(host));
  fireEvent.click(dialog.getByRole('button', { name: /^Tutorial/ }));
  await waitFor(() => expect(host.asked('dialog.unsaved')).toHaveLength(1));
  expect(host.asked('document.create')).toEqual([]);
});

test('clears the list of recent maps', async () => {
  const host = new FakeHost({ 'recent.list': () => success(recent) });
  const dialog = within(await open(host));
  fireEvent.click(await dialog.findByRole('button', { name: 'Clear list' }));
  expect(await dialog.findByText('No recent maps.')).toBeTruthy();
  expect(host.asked('recent.clear')).toHaveLength(1);
  expect(dialog.queryByRole('button', { name: /budget/ })).toBeNull();
});

test('closes by Escape and changes nothing', async () => {
  const host = new FakeHost();
  await open(host);
  fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
  await waitFor(() => expect(openDialogField.get()).toBeNull());
  expect(useSession.getState().document?.name).toBe('small.argmap');
});
