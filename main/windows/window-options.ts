import { type BrowserWindowConstructorOptions, nativeImage } from 'electron';
import icon from '../icon/window.png?inline';
import { windowBackground } from '../settings/theme';

/** What every window has in common: its look before its page is drawn, and a page without Node.js, in a sandbox. */
export function windowOptions(): BrowserWindowConstructorOptions {
  return {
    backgroundColor: windowBackground(),
    // macOS and Windows take the icon from the program.
    ...(process.platform === 'linux' && { icon: nativeImage.createFromDataURL(icon) }),
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: process.platform === 'darwin',
    },
  };
}
