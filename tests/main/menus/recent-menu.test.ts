import type { MenuItemConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { recentMenu } from '../../../main/menus/recent-menu';

test('lists the recent maps, tells those of one name apart by their folders, and opens or forgets them', () => {
  const choices = { open: vi.fn(), clear: vi.fn() };
  const files = [
    { id: '1', path: '/work/town.argmap' },
    { id: '2', path: '/home/town.argmap' },
    { id: '3', path: '/home/Bread & butter.argmap' },
  ];
  const { enabled, submenu } = recentMenu(files, choices);
  const items = submenu as MenuItemConstructorOptions[];
  expect(enabled).toBe(true);
  expect(items.map(({ label }) => label)).toEqual([
    'town.argmap — /work',
    'town.argmap — /home',
    'Bread && butter.argmap',
    undefined,
    'Clear list',
  ]);
  (items[1]!.click as () => void)();
  expect(choices.open).toHaveBeenCalledWith('2');
  (items.at(-1)!.click as () => void)();
  expect(choices.clear).toHaveBeenCalledOnce();
});

test('is grey where there are none', () => {
  expect(recentMenu([], { open: vi.fn(), clear: vi.fn() }).enabled).toBe(false);
});
