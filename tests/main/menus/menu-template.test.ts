import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test, vi } from 'vitest';
import type { Menu } from '../../../bridge/host';
import { acceleratorOf } from '../../../main/menus/accelerator';
import { menuTemplate } from '../../../main/menus/menu-template';

const menus: readonly Menu[] = [
  {
    title: 'File',
    items: [
      { command: 'file.save', title: 'Save', shortcut: 'Mod+S', enabled: false },
      { separator: true },
      {
        title: 'Theme',
        items: [{ command: 'theme.dark', title: 'Dark & dim', enabled: true, checked: true }],
      },
    ],
  },
  { title: 'Edit', items: [{ command: 'edit.undo', title: 'Undo', shortcut: 'Mod+Z', enabled: true }] },
  { title: 'Help', items: [] },
];
const recent = { label: 'Open recent' };
const names = (items: readonly MenuItemConstructorOptions[]) => items.map(({ role, label }) => role ?? label);
const itemsOf = (item: MenuItemConstructorOptions | undefined) =>
  item?.submenu as MenuItemConstructorOptions[];

describe('the menus', () => {
  test('are those of the command table, and the system’s own where people look for them', () => {
    const [file, edit, help] = menuTemplate(menus, 'linux', vi.fn(), recent);
    expect(names([file!, edit!, help!])).toEqual(['File', 'Edit', 'help']);
    expect(names(itemsOf(file))).toEqual(['Save', undefined, 'Theme', undefined, 'close', 'quit']);
    expect(names(itemsOf(edit))).toEqual(['Undo', undefined, 'cut', 'copy', 'paste', 'selectAll']);
    expect(itemsOf(file)[0]).toMatchObject({
      id: 'file.save',
      enabled: false,
      accelerator: 'CommandOrControl+S',
      registerAccelerator: false,
    });
    expect(itemsOf(itemsOf(file)[2])).toMatchObject([
      { label: 'Dark && dim', type: 'checkbox', checked: true },
    ]);
  });

  test('of macOS begin with the app’s, and the window’s comes before help', () => {
    const template = menuTemplate(menus, 'darwin', vi.fn(), recent);
    expect(names(template)).toEqual(['appMenu', 'File', 'Edit', 'windowMenu', 'help']);
    expect(names(itemsOf(template[1]))).not.toContain('quit');
    expect(names(menuTemplate([], 'darwin', vi.fn(), recent))).toEqual(['appMenu', 'editMenu', 'windowMenu']);
  });

  test('have no two items to select all', () => {
    const selectAll = { command: 'edit.selectAll', title: 'Select all', enabled: true };
    const [edit] = menuTemplate([{ title: 'Edit', items: [selectAll] }], 'win32', vi.fn(), recent);
    expect(names(itemsOf(edit))).toEqual(['Select all', undefined, 'cut', 'copy', 'paste']);
  });

  test('have the recent maps after Open', () => {
    const open = { command: 'file.open', title: 'Open…', enabled: true };
    const [file] = menuTemplate(
      [{ title: 'File', items: [open, { separator: true }] }],
      'darwin',
      vi.fn(),
      recent,
    ).slice(1);
    expect(names(itemsOf(file)).slice(0, 2)).toEqual(['Open…', 'Open recent']);
  });

  test('tell which command was chosen', () => {
    const choose = vi.fn();
    const [file] = menuTemplate(menus, 'linux', choose, recent);
    (itemsOf(file)[0]!.click as () => void)();
    expect(choose).toHaveBeenCalledWith('file.save');
  });
});

test.each([
  ['Mod+Shift+S', 'CommandOrControl+Shift+S', 'CommandOrControl+Shift+S'],
  ['Mod++', 'CommandOrControl+Plus', 'CommandOrControl+Plus'],
  ['Mod+-', 'CommandOrControl+-', 'CommandOrControl+-'],
  ['Alt+ArrowUp', 'Alt+Up', 'Alt+Up'],
  ['F2', 'F2', 'F2'],
  ['Enter', 'Enter', undefined],
  ['Shift+Enter', 'Shift+Enter', undefined],
  ['Delete', 'Delete', undefined],
  ['?', '?', undefined],
  ['Hyper+A', undefined, undefined],
  ['Mod+Ж', undefined, undefined],
  ['Mod+AudioVolumeUp', undefined, undefined],
  ['', undefined, undefined],
])('the shortcut %s is %s, and on macOS %s', (shortcut, linux, mac) => {
  expect([acceleratorOf(shortcut, 'linux'), acceleratorOf(shortcut, 'darwin')]).toEqual([linux, mac]);
});
