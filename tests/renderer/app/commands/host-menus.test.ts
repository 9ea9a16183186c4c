import { beforeEach, expect, test } from 'vitest';
import type { Menu, MenuItem } from '../../../../bridge/host';
import { checkMap } from '../../../../core/check/check-map';
import { followHostMenus, hostMenus } from '../../../../renderer/app/commands/host-menus';
import { findingsField, noFindings, settled } from '../../../../renderer/features/checks/findings';
import { toggleReader } from '../../../../renderer/features/reader/read';
import { toggleSheet } from '../../../../renderer/features/sheet/sheet-state';
import { toggleInspector } from '../../../../renderer/state/panes';
import { select } from '../../../../renderer/state/select';
import { useSession } from '../../../../renderer/state/session';
import { settingsField } from '../../../../renderer/state/settings';
import { FakeHost } from '../../fake-host';
import { appWith, openInSession, SMALL_MAP } from '../../session-of';

beforeEach(() => openInSession(SMALL_MAP));

const isCommand = (item: MenuItem) => 'command' in item;
const itemsOf = (items: readonly MenuItem[]): readonly MenuItem[] =>
  items.flatMap((item) => ('items' in item ? itemsOf(item.items) : [item]));

function find(menus: readonly Menu[], command: string) {
  const items = menus.flatMap((menu) => itemsOf(menu.items));
  return items.filter(isCommand).find((item) => item.command === command);
}

test('a host is told the command table, with shortcuts that no text field needs', () => {
  select(['t']);
  const menus = hostMenus(useSession.getState());
  expect(menus.map(({ title }) => title)).toEqual([
    'File',
    'Edit',
    'Statement',
    'Relation',
    'View',
    'Go',
    'Help',
  ]);
  expect(find(menus, 'file.save')).toEqual({
    command: 'file.save',
    title: 'Save',
    shortcut: 'Mod+S',
    enabled: true,
  });
  expect(find(menus, 'statement.edit')).toEqual({
    command: 'statement.edit',
    title: 'Edit text',
    enabled: true,
  });
  expect(find(menus, 'statement.kind.thesis')?.checked).toBe(true);
  expect(find(menus, 'statement.kind.claim')?.checked).toBe(false);
});

test('a host is told again only when its menus change, and its choice is run', async () => {
  const host = new FakeHost({}, 'desktop');
  followHostMenus(appWith(host));
  expect(host.asked('menu.set')).toHaveLength(1);
  useSession.setState({ scene: { ...useSession.getState().scene } });
  expect(host.asked('menu.set')).toHaveLength(1);

  select(['e']);
  expect(find(host.asked('menu.set').at(-1)!, 'edit.delete')?.enabled).toBe(true);
  host.emit('command', { id: 'edit.delete' });
  await expect.poll(() => useSession.getState().map.statements.size).toBe(2);
});

test('in a text field, the Edit menu is about its text, whatever can be done to the map', async () => {
  const host = new FakeHost({}, 'desktop');
  followHostMenus(appWith(host));
  const enabled = () =>
    ['edit.undo', 'edit.redo', 'edit.selectAll', 'edit.delete'].map(
      (id) => find(host.asked('menu.set').at(-1)!, id)?.enabled,
    );
  expect(enabled()).toEqual([false, false, true, false]);
  document.body.innerHTML = '<textarea>Some text</textarea>';
  const field = document.querySelector('textarea')!;
  field.focus();
  expect(enabled()).toEqual([true, true, true, true]);
  const asked: string[] = [];
  document.execCommand = (command) => asked.push(command) > 0;
  host.emit('command', { id: 'edit.selectAll' });
  host.emit('command', { id: 'edit.undo' });
  expect(asked).toEqual(['selectAll', 'undo']);
  expect(useSession.getState().selection).toEqual([]);
  field.blur();
  await expect.poll(enabled).toEqual([false, false, true, false]);
  host.emit('command', { id: 'edit.selectAll' });
  expect(useSession.getState().selection).toHaveLength(3);
  document.body.replaceChildren();
});

test('a host is told again when anything changes that its menus read, wherever the focus is', () => {
  const host = new FakeHost({}, 'desktop');
  followHostMenus(appWith(host));
  const item = (id: string) => {
    const { enabled, checked } = find(host.asked('menu.set').at(-1)!, id)!;
    return { enabled, checked };
  };
  expect(item('checks.next')).toEqual({ enabled: false, checked: undefined });
  const { map } = useSession.getState();
  findingsField.set(settled(noFindings, map, checkMap(map)));
  expect(item('checks.next').enabled).toBe(true);

  expect([item('view.sheetBeside').checked, item('sheet.switchSide').enabled]).toEqual([false, false]);
  toggleSheet('beside');
  expect([item('view.sheetBeside').checked, item('sheet.switchSide').enabled]).toEqual([true, true]);
  expect(item('view.canvas').checked).toBe(true);
  toggleSheet('alone');
  expect([item('view.sheet').checked, item('view.canvas').checked]).toEqual([true, false]);

  toggleInspector();
  expect(item('view.inspector').checked).toBe(true);
  toggleReader();
  expect(item('view.reader').checked).toBe(true);
  settingsField.patch({ theme: 'dark' });
  expect(item('view.theme.dark').checked).toBe(true);
});
