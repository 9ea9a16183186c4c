import type { Menu, MenuItem } from '../../../bridge/host';
import { deleteSelection, redo, selectAll, undo } from '../../features/editing/edit-commands';
import type { App } from '../../state/app';
import type { Command, CommandMenu } from '../../state/commands/command';
import { runCommand } from '../../state/commands/run-command';
import { shownShortcut } from '../../state/commands/shown-shortcut';
import { type SessionState, useSession } from '../../state/session';
import { commandTable } from './command-table';
import { menuBar } from './menus';

/** Keeps the host's own menu bar as the command table has it, and runs what is chosen there. */
export function followHostMenus(app: App): void {
  let known = '';
  const show = () => {
    const menus = hostMenus(app.state(), isInTextField());
    const next = JSON.stringify(menus);
    if (next === known) return;
    known = next;
    void app.host.call('menu.set', menus);
  };
  show();
  useSession.subscribe(show);
  window.addEventListener('focusin', show);
  window.addEventListener('focusout', () => queueMicrotask(show));
  app.host.on('command', ({ id }) => runFromMenu(id, app));
}

/**
 * The menu bar as a host is told it.
 *
 * @param typing whether the focus is in a text field, where the commands of the Edit menu are about its text
 */
export function hostMenus(state: SessionState, typing = false): readonly Menu[] {
  return menuBar.map((menu) => hostMenu(menu, state, typing));
}

function hostMenu({ title, entries }: CommandMenu, state: SessionState, typing: boolean): Menu {
  return {
    title,
    items: entries.filter(isShown).map((entry) => {
      if (entry === 'line') return { separator: true };
      return 'entries' in entry ? hostMenu(entry, state, typing) : hostItem(entry, state, typing);
    }),
  };
}

/** A host has entries of its own for the clipboard, for text fields too. */
function isShown(entry: CommandMenu['entries'][number]): boolean {
  return entry === 'line' || 'entries' in entry || !entry.clipboard;
}

function hostItem(command: Command, state: SessionState, typing: boolean): MenuItem {
  const shortcut = shownShortcut(command, 'desktop');
  const aboutText = typing && IN_TEXT_FIELD.has(command);
  return {
    command: command.id,
    title: [command.title, !aboutText && command.detail?.(state)].filter(Boolean).join(' '),
    // A menu would take a bare key, such as Enter, away from text fields.
    ...(shortcut?.startsWith('Mod+') && { shortcut }),
    enabled: aboutText || command.enabled(state),
    ...(command.checked && { checked: command.checked(state) }),
  };
}

/** What the commands of the Edit menu mean in a text field. */
const IN_TEXT_FIELD = new Map<Command, string>([
  [undo, 'undo'],
  [redo, 'redo'],
  [selectAll, 'selectAll'],
  [deleteSelection, 'delete'],
]);

function runFromMenu(id: string, app: App): void {
  const command = commandTable.find((candidate) => candidate.id === id);
  if (!command) return;
  // A menu of the host leaves the focus where it is, and there, undo means the typing.
  const inTextField = isInTextField() && IN_TEXT_FIELD.get(command);
  if (inTextField) document.execCommand(inTextField);
  else void runCommand(command, app);
}

function isInTextField(): boolean {
  return document.activeElement?.matches('input, textarea') ?? false;
}
