import { basename, dirname } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { labelOf } from './label-of';

/** A map as the menu of recent maps needs it. The page never sees it. */
export interface RecentFile {
  readonly id: string;
  readonly path: string;
}

/** What is done when a line of the menu is chosen. */
export interface RecentChoices {
  open(id: string): void;
  clear(): void;
}

/** The menu of the maps that were opened or saved lately, the latest first. Where two have one name, their folders are told too. */
export function recentMenu(
  files: readonly RecentFile[],
  { open, clear }: RecentChoices,
): MenuItemConstructorOptions {
  const maps = files.map(({ id, path }): MenuItemConstructorOptions => {
    const name = basename(path);
    const shared = files.filter((other) => basename(other.path) === name).length > 1;
    const label = shared ? `${name} — ${dirname(path)}` : name;
    return { id: `recent.${id}`, label: labelOf(label), click: () => open(id) };
  });
  return {
    id: 'recent',
    label: 'Open recent',
    enabled: files.length > 0,
    submenu: [...maps, { type: 'separator' }, { id: 'recent.clear', label: 'Clear list', click: clear }],
  };
}
