import { app, Menu as SystemMenu } from 'electron';
import type { Menu, MenuItem } from '../../bridge/host';
import { chooseMapFile } from '../dialogs/choose-file';
import { onRecentChange, recentFiles, recentPath } from '../documents/recent-maps';
import { forgetRecent } from '../documents/remember-recent';
import { type AppWindow, appWindowBehind, appWindows } from '../windows/app-window';
import { createWindow } from '../windows/create-window';
import { openRecentFromMenu } from '../windows/open-recent';
import { menuTemplate } from './menu-template';
import { recentMenu } from './recent-menu';

interface Shown {
  /** As the page last gave them. */
  readonly menus: readonly Menu[];
  readonly shape: string;
  readonly menu: SystemMenu;
}

const shown = new WeakMap<AppWindow, Shown>();

/** Shows a window's menus; where only what is enabled or ticked has changed, the menus stay and their items change. */
export function showMenus(window: AppWindow, menus: readonly Menu[]): null {
  const recent = recentFiles();
  const shape = shapeOf(menus) + JSON.stringify(recent.map(({ id }) => id));
  const before = shown.get(window);
  if (before?.shape === shape) {
    shown.set(window, { ...before, menus });
    for (const { items } of menus) updateItems(before.menu, items);
    return null;
  }
  const choices = { open: (id: string) => void openRecentFromMenu(window, id), clear: forgetRecent };
  const template = menuTemplate(
    menus,
    process.platform,
    (id) => window.tell('command', { id }),
    recentMenu(recent, choices),
  );
  const menu = SystemMenu.buildFromTemplate(template);
  shown.set(window, { menus, shape, menu });
  if (process.platform !== 'darwin') window.browserWindow.setMenu(menu);
  else if (window.browserWindow.isFocused()) SystemMenu.setApplicationMenu(menu);
  return null;
}

/** Shows no menus of Electron's own. macOS has one menu bar for all windows: it is that of the focused window. */
export function setupMenus(): void {
  onRecentChange(() => {
    for (const window of appWindows()) {
      const before = shown.get(window);
      if (before) showMenus(window, before.menus);
    }
  });
  if (process.platform !== 'darwin') {
    SystemMenu.setApplicationMenu(null);
    return;
  }
  SystemMenu.setApplicationMenu(bareMenu());
  app.on('browser-window-focus', (_event, focused) => {
    const window = appWindowBehind(focused);
    const menu = window && shown.get(window)?.menu;
    if (menu) SystemMenu.setApplicationMenu(menu);
  });
  app.on('window-all-closed', () => SystemMenu.setApplicationMenu(bareMenu()));
}

/** That of macOS while no window is open. */
function bareMenu(): SystemMenu {
  const open = (id: string) => {
    const path = recentPath(id);
    if (path !== undefined) createWindow({ file: path });
  };
  const clear = () => {
    forgetRecent();
    SystemMenu.setApplicationMenu(bareMenu());
  };
  return SystemMenu.buildFromTemplate([
    { role: 'appMenu' },
    {
      label: 'File',
      submenu: [
        { label: 'New Window', accelerator: 'Command+N', click: () => createWindow() },
        { label: 'Open…', accelerator: 'Command+O', click: () => void openInNewWindow() },
        recentMenu(recentFiles(), { open, clear }),
      ],
    },
    { role: 'windowMenu' },
  ]);
}

function updateItems(menu: SystemMenu, items: readonly MenuItem[]): void {
  for (const item of items) {
    if ('items' in item) updateItems(menu, item.items);
    if (!('command' in item)) continue;
    const shownItem = menu.getMenuItemById(item.command);
    if (!shownItem) continue;
    if (shownItem.enabled !== item.enabled) shownItem.enabled = item.enabled;
    // Also where it looks right: the system ticks an item by itself when it is chosen.
    if (item.checked !== undefined) shownItem.checked = item.checked;
  }
}

/** All of the menus but what is enabled and what is ticked. */
function shapeOf(menus: readonly Menu[]): string {
  return JSON.stringify(menus, (key, value: unknown) => {
    if (key === 'enabled') return undefined;
    return key === 'checked' ? true : value;
  });
}

/** Asks for a file, without a window, and opens it in one. */
async function openInNewWindow(): Promise<void> {
  const path = await chooseMapFile();
  if (path !== undefined) createWindow({ file: path });
}
