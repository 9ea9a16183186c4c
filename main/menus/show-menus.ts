import { app, Menu as SystemMenu } from 'electron';
import type { Menu, MenuItem } from '../../bridge/host';
import { type AppWindow, appWindowOf } from '../windows/app-window';
import { createWindow } from '../windows/create-window';
import { menuTemplate } from './menu-template';

interface Shown {
  readonly shape: string;
  readonly menu: SystemMenu;
}

const shown = new WeakMap<AppWindow, Shown>();

/** Shows a window's menus; where only what is enabled or ticked has changed, the menus stay and their items change. */
export function showMenus(window: AppWindow, menus: readonly Menu[]): null {
  const shape = shapeOf(menus);
  const before = shown.get(window);
  if (before?.shape === shape) {
    for (const { items } of menus) updateItems(before.menu, items);
    return null;
  }
  const template = menuTemplate(menus, process.platform, (id) => window.tell('command', { id }));
  const menu = SystemMenu.buildFromTemplate(template);
  shown.set(window, { shape, menu });
  if (process.platform !== 'darwin') window.browserWindow.setMenu(menu);
  else if (window.browserWindow.isFocused()) SystemMenu.setApplicationMenu(menu);
  return null;
}

/** Shows no menus of Electron's own. macOS has one menu bar for all windows: it is that of the focused window. */
export function setupMenus(): void {
  if (process.platform !== 'darwin') {
    SystemMenu.setApplicationMenu(null);
    return;
  }
  const bare = SystemMenu.buildFromTemplate([
    { role: 'appMenu' },
    {
      label: 'File',
      submenu: [{ label: 'New Window', accelerator: 'Command+N', click: () => createWindow() }],
    },
    { role: 'windowMenu' },
  ]);
  SystemMenu.setApplicationMenu(bare);
  app.on('browser-window-focus', (_event, { webContents }) => {
    const window = appWindowOf(webContents);
    const menu = window && shown.get(window)?.menu;
    if (menu) SystemMenu.setApplicationMenu(menu);
  });
  app.on('window-all-closed', () => SystemMenu.setApplicationMenu(bare));
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
