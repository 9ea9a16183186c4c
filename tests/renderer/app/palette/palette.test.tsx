import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commandGroups } from '../../../../renderer/app/commands/command-groups';
import { commandTable } from '../../../../renderer/app/commands/command-table';
import { foundCommands } from '../../../../renderer/app/palette/found-commands';
import { matchWords } from '../../../../renderer/app/palette/match-words';
import { Palette } from '../../../../renderer/app/palette/palette';
import { Shortcuts } from '../../../../renderer/app/shortcuts/shortcuts';
import { AppContext } from '../../../../renderer/state/app-context';
import { shortcutsIn } from '../../../../renderer/state/commands/shown-shortcut';
import { select } from '../../../../renderer/state/select';
import { useSession } from '../../../../renderer/state/session';
import { preloadLazyParts } from '../../../../renderer/ui/lazy';
import { closeDialog, openDialog } from '../../../../renderer/ui/open-dialog';
import { appWith, openInSession, SMALL_MAP } from '../../session-of';

beforeAll(() => preloadLazyParts(0));
beforeEach(() => openInSession(SMALL_MAP));
afterEach(() => {
  cleanup();
  closeDialog();
});

const names = (typed: string) => foundCommands(typed, useSession.getState()).map(({ name }) => name);

describe('words', () => {
  test('fit by their beginnings in any order, or by their letters', () => {
    expect(matchWords('', 'Add evidence')).toBe(0);
    expect(matchWords('ev', 'Add evidence')).toBeDefined();
    expect(matchWords('EVID add', 'Add evidence')).toBeDefined();
    expect(matchWords('adev', 'Add evidence')).toBeDefined();
    expect(matchWords('evidence x', 'Add evidence')).toBeUndefined();
    expect(matchWords('vea', 'Add evidence')).toBeUndefined();
  });

  test('in the order of the name are better', () => {
    expect(matchWords('add ev', 'Add evidence')).toBeLessThan(matchWords('ev add', 'Add evidence')!);
    expect(matchWords('add', 'Add evidence')).toBeLessThan(matchWords('ade', 'Add evidence')!);
  });
});

describe('the palette', () => {
  test('lists what can be done now, the best first', () => {
    expect(names('add evidence')).toEqual([]);
    select(['e']);
    expect(names('add ev')[0]).toBe('Add evidence');
    expect(names('kind evid')[0]).toBe('Change kind: Evidence');
    expect(names('')).not.toContain('Merge statements');
    select(['e', 'c']);
    expect(names('merge')[0]).toBe('Merge statements');
  });

  test('runs the command that Enter is pressed on', async () => {
    select(['e']);
    render(
      <AppContext value={appWith()}>
        <Palette />
      </AppContext>,
    );
    openDialog('palette');
    const field = await screen.findByRole('combobox', { name: 'Find a command' });
    fireEvent.change(field, { target: { value: 'kind rebut' } });
    fireEvent.click(await screen.findByRole('option', { name: /Change kind: Rebuttal/ }));
    await expect.poll(() => useSession.getState().map.statements.get('e')?.kind).toBe('rebuttal');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the sheet', () => {
  test('has every shortcut of the table', async () => {
    render(
      <AppContext value={appWith()}>
        <Shortcuts />
      </AppContext>,
    );
    openDialog('shortcuts');
    const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    const keyed = commandTable.filter((command) => shortcutsIn(command, 'browser').length > 0);
    expect(within(sheet).getAllByRole('term')).toHaveLength(keyed.length);
    const line = within(sheet).getByText('Add undercut').closest('div')!;
    expect(line.textContent).toBe('Add undercutU');
  });

  test('has every command in one group', () => {
    const grouped = commandGroups().flatMap(({ commands }) => commands.map(({ command }) => command.id));
    expect(grouped.toSorted()).toEqual(commandTable.map(({ id }) => id).toSorted());
  });
});
