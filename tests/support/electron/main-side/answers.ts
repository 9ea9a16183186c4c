import type { MainCalls } from '../calls';
import type { Answers } from '../link';
import { app } from './app';
import { ipcMain } from './ipc-main';
import { StandInMenu } from './menu';
import { nativeTheme } from './native-theme';
import { openPopup } from './popup';
import { emitPreventable } from './preventable';
import { protocol } from './protocol';
import { openWindow } from './windows';

/** What happens in the main process when the browser's side says so. */
export const answers: Answers<MainCalls> = {
  request: ({ url, method }) => protocol.serve(url, method),
  invoke: (args) => ipcMain.invoke(args),
  navigate({ window, url, main }) {
    const contents = openWindow(window)?.webContents;
    if (!contents) return false;
    const details = { url, isMainFrame: main, isSameDocument: false };
    const anywhere = emitPreventable(contents, 'will-frame-navigate', details);
    return !anywhere && !(main && emitPreventable(contents, 'will-navigate', details, url));
  },
  popup({ window, ...opening }) {
    const opener = openWindow(window);
    return opener ? (openPopup(opener, opening)?.id ?? null) : null;
  },
  crash({ window }) {
    openWindow(window)?.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
    return null;
  },
  close({ window }) {
    openWindow(window)?.close();
    return null;
  },
  menu: ({ window }) => menuOf(window)?.items.map((item) => item.shown()) ?? [],
  click({ window, id }) {
    const item = menuOf(window)?.getMenuItemById(id);
    if (!item) throw new Error(`There is no menu item ${id}.`);
    item.click();
    return null;
  },
  quit() {
    app.quit();
    return null;
  },
  // Messages that come together are told before any promise of the first goes on.
  rest: () => new Promise((resolve) => setImmediate(resolve, null)),
  'system-theme'({ theme }) {
    nativeTheme.systemTheme = theme;
    return null;
  },
  'open-file'({ path }) {
    emitPreventable(app, 'open-file', path);
    return null;
  },
  'second-instance'({ argv, folder, data }) {
    app.emit('second-instance', {}, argv, folder, data);
    return null;
  },
};

function menuOf(window: number): StandInMenu | null {
  return openWindow(window)?.menu ?? StandInMenu.getApplicationMenu();
}
