import type { MenuItemConstructorOptions } from 'electron';
import type { Menu, MenuItem } from '../../bridge/host';
import { acceleratorOf } from './accelerator';
import { labelOf } from './label-of';

type Item = MenuItemConstructorOptions;
const line: Item = { type: 'separator' };

/**
 * The menus of a window as Electron builds them: those of the command table, and what the system has of its own,
 * in the places where people of that system look for it.
 *
 * @param choose is called with the command of the chosen item
 * @param recent the menu of recent maps, which stands after Open
 */
export function menuTemplate(
  menus: readonly Menu[],
  platform: NodeJS.Platform,
  choose: (command: string) => void,
  recent: Item,
): Item[] {
  const mac = platform === 'darwin';
  const own = menus.map(
    ({ title, items }): Item => ({
      label: labelOf(title),
      ...(title === 'Help' && { role: 'help' }),
      submenu: [
        ...items.flatMap((item) => {
          const own = itemOf(item, platform, choose);
          return own.id === 'file.open' ? [own, recent] : [own];
        }),
        ...systemItems({ title, items }, mac),
      ],
    }),
  );
  if (!mac) return own;
  // Without an Edit menu, ⌘C and ⌘V do nothing in a text field of macOS.
  const edit: Item[] = menus.some(({ title }) => title === 'Edit') ? [] : [{ role: 'editMenu' }];
  const help = menus.findIndex(({ title }) => title === 'Help');
  const [before, after] = help < 0 ? [own, []] : [own.slice(0, help), own.slice(help)];
  return [{ role: 'appMenu' }, ...before, ...edit, { role: 'windowMenu' }, ...after];
}

function itemOf(item: MenuItem, platform: NodeJS.Platform, choose: (command: string) => void): Item {
  if ('separator' in item) return line;
  if ('items' in item) {
    const submenu = item.items.map((inner) => itemOf(inner, platform, choose));
    return { label: labelOf(item.title), submenu };
  }
  const { command, title, shortcut, enabled, checked } = item;
  const accelerator = shortcut === undefined ? undefined : acceleratorOf(shortcut, platform);
  return {
    id: command,
    label: labelOf(title),
    enabled,
    click: () => choose(command),
    ...(checked !== undefined && { type: 'checkbox', checked }),
    // The page itself listens to the keyboard: the menu only shows the shortcut, or it would run twice.
    ...(accelerator !== undefined && { accelerator, registerAccelerator: false }),
  };
}

function systemItems({ title, items }: Menu, mac: boolean): Item[] {
  switch (title) {
    case 'File':
      return mac ? [line, { role: 'close' }] : [line, { role: 'close' }, { role: 'quit' }];
    case 'Edit': {
      const selectsAll = items.some((item) => 'title' in item && item.title === 'Select all');
      const all: Item[] = selectsAll ? [] : [{ role: 'selectAll' }];
      return [line, { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, ...all];
    }
    case 'View':
      return [line, { role: 'togglefullscreen' }];
    default:
      return [];
  }
}
