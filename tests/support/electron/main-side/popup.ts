import type { BrowserWindowConstructorOptions } from 'electron';
import type { Opening } from '../calls';
import { StandInWindow } from './browser-window';

/** What a window that is opened by another one has of it, whatever else is asked for. */
const SECURE = ['sandbox', 'contextIsolation', 'nodeIntegration', 'webviewTag'] as const;

/**
 * As Electron does it when a page wants a window: asks the opener's handler, makes the window with the handler's options, and tells
 * the opener, all before the page goes on. @returns undefined if it is refused
 */
export function openPopup(opener: StandInWindow, opening: Opening): StandInWindow | undefined {
  const details = {
    ...opening,
    disposition: 'new-window' as const,
    referrer: { url: '', policy: 'default' as const },
  };
  const response = opener.webContents.answerOpening(details);
  if (response.action !== 'allow') return undefined;
  if (response.createWindow) throw new Error('The stand-in makes the windows of pages by itself.');
  const { webPreferences: own, ...override } = response.overrideBrowserWindowOptions ?? {};
  const inherited = Object.fromEntries(SECURE.map((name) => [name, opener.webPreferences[name]]));
  const options: BrowserWindowConstructorOptions = {
    ...sizeIn(opening.features),
    ...override,
    webPreferences: { ...inherited, ...own },
  };
  const window = new StandInWindow(options);
  if (!response.outlivesOpener) opener.once('closed', () => window.destroy());
  opener.webContents.emit('did-create-window', window, { ...details, options });
  window.focus();
  return window;
}

/** How large the page wants it. */
function sizeIn(features: string): BrowserWindowConstructorOptions {
  const sizes = features.matchAll(/\b(width|height)=(\d+)/g);
  return Object.fromEntries([...sizes].map(([, name, size]) => [name, Number(size)]));
}
