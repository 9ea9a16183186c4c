import { fileURLToPath } from 'node:url';
import { BrowserWindow } from 'electron';
import { askReopen } from '../dialogs/questions';
import { windowAddress } from '../security/address';
import { AppWindow, type OpenedFor } from './app-window';
import { showContextMenu } from './context-menu';
import { windowOptions } from './window-options';
import { keepWindowPosition, nextWindowPosition } from './window-position';

/** The built preload, which lies beside the built main process. */
const preload = fileURLToPath(new URL('./preload.cjs', import.meta.url));

/** Opens a window. Call when the app is ready. */
export function createWindow(opened: OpenedFor = {}): AppWindow {
  const { maximized, ...bounds } = nextWindowPosition();
  const options = windowOptions();
  const browserWindow = new BrowserWindow({
    ...options,
    ...bounds,
    minWidth: 480,
    minHeight: 360,
    title: 'Crux',
    show: false,
    webPreferences: { ...options.webPreferences, preload },
  });
  // A connection of that kind asks for no name, so that cutting those off does not stop it.
  browserWindow.webContents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  const window = new AppWindow(browserWindow, opened);
  showWhenDrawn(browserWindow, maximized);
  keepWindowPosition(browserWindow);
  showContextMenu(browserWindow.webContents);
  // The title is what `window.describe` says.
  browserWindow.on('page-title-updated', (event) => event.preventDefault());
  browserWindow.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void offerToReopen(window);
  });
  // What goes wrong is seen in the window, or it crashed: see above.
  browserWindow.loadURL(windowAddress()).catch(() => browserWindow.isDestroyed() || browserWindow.show());
  return window;
}

function showWhenDrawn(browserWindow: BrowserWindow, maximized: boolean): void {
  browserWindow.once('ready-to-show', () => {
    if (maximized) browserWindow.maximize();
    browserWindow.show();
  });
}

async function offerToReopen(window: AppWindow): Promise<void> {
  const { browserWindow, work } = window;
  if (window.lost() || browserWindow.isDestroyed()) return;
  browserWindow.show();
  const again = await askReopen(browserWindow, window.name, work);
  if (browserWindow.isDestroyed()) return;
  if (again) browserWindow.webContents.reload();
  else browserWindow.destroy();
}
