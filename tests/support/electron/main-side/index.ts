import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { NativeImage, Shell } from 'electron';
import { app } from './app';
import { StandInWindow as BrowserWindow } from './browser-window';
import { StandInClipboardItem as ClipboardItem, clipboard } from './clipboard';
import { dialog } from './dialog';
import { driver } from './driver';
import { ipcMain } from './ipc-main';
import { launchOptions } from './launch-options';
import { StandInMenu as Menu } from './menu';
import { nativeTheme } from './native-theme';
import { powerMonitor } from './power-monitor';
import { protocol } from './protocol';
import { screen } from './screen';
import { session } from './session';

const shell: Pick<Shell, 'openExternal'> = {
  openExternal: async (url) => {
    await driver.call('shell.openExternal', { url });
  },
};

const nativeImage = {
  createFromDataURL: (dataURL: string): Pick<NativeImage, 'toDataURL'> => ({ toDataURL: () => dataURL }),
};

export {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeImage,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
};
export default {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeImage,
  nativeTheme,
  powerMonitor,
  protocol,
  screen,
  session,
  shell,
};

// This very module is what the main process gets for `electron`.
const hooks = `export const resolve = (name, context, next) =>
  name === 'electron' ? { url: ${JSON.stringify(import.meta.url)}, shortCircuit: true } : next(name, context);`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
process.argv = [...launchOptions.argv];
Object.defineProperty(process, 'defaultApp', { value: true });
process.once('disconnect', () => process.exit(1));
process.on('unhandledRejection', (error) => {
  console.error(error);
  process.exit(70);
});
// Not at once: the main process imports this module, which must have run by then.
setImmediate(async () => {
  await import(pathToFileURL(launchOptions.main).href);
  app.becomeReady();
});
