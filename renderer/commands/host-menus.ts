import type { Menu, MenuItem } from '../../bridge/host';
import type { App } from '../session/app';
import { type SessionState, useSession } from '../session/session';
import type { Command } from './command';
import { commandTable } from './command-table';
import { redo, undo } from './edit-commands';
import { type CommandMenu, menuBar } from './menus';
import { runCommand } from './run-command';
import { shownShortcut } from './shown-shortcut';

/** Keeps the host's own menu bar as the command table has it, and runs what is chosen there. */
export function followHostMenus(app: App): void {
  let known = '';
  const show = () => {
    const menus = hostMenus(app.state());
    const next = JSON.stringify(menus);
    if (next === known) return;
    known = next;
    void app.host.call('menu.set', menus);
  };
  show();
  useSession.subscribe(show);
  app.host.on('command', ({ id }) => runFromMenu(id, app));
}

/** The menu bar as a host is told it. */
export function hostMenus(state: SessionState): readonly Menu[] {
  return menuBar.map((menu) => hostMenu(menu, state));
}

function hostMenu({ title, entries }: CommandMenu, state: SessionState): Menu {
  return {
    title,
    items: entries.map((entry) => {
      if (entry === 'line') return { separator: true };
      return 'entries' in entry ? hostMenu(entry, state) : hostItem(entry, state);
    }),
  };
}

function hostItem(command: Command, state: SessionState): MenuItem {
  const shortcut = shownShortcut(command, 'desktop');
  return {
    command: command.id,
    title: command.title,
    // A menu would take a bare key, such as Enter, away from text fields.
    ...(shortcut?.startsWith('Mod+') && { shortcut }),
    enabled: command.enabled(state),
    ...(command.checked && { checked: command.checked(state) }),
  };
}

function runFromMenu(id: string, app: App): void {
  const command = commandTable.find((candidate) => candidate.id === id);
  if (!command) return;
  // A menu of the host leaves the focus where it is. In a text field, undo means the typing.
  if ((command === undo || command === redo) && document.activeElement?.matches('input, textarea')) {
    document.execCommand(command === undo ? 'undo' : 'redo');
  } else {
    void runCommand(command, app);
  }
}
