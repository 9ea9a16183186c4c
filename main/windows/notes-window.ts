import type { BrowserWindow, HandlerDetails, WebContents, WindowOpenHandlerResponse } from 'electron';
import { NOTES_WINDOW, notesTitle } from '../../bridge/notes-window';
import { isOurs } from '../security/address';
import { appWindowOf } from './app-window';
import { showContextMenu } from './context-menu';
import { windowOptions } from './window-options';

/**
 * Lets the page of one of our windows open the window for the notes of a presentation, and nothing that differs from it. It has no
 * preload, so no bridge of its own, though its opener's can be reached from it; only our page's script runs in it. It is no window of
 * a document: nothing of it is kept, and it closes with its opener.
 *
 * @returns undefined where that is not what is asked for
 */
export function notesWindow(
  opener: WebContents,
  { url, frameName, features }: HandlerDetails,
): WindowOpenHandlerResponse | undefined {
  const { address, name, size } = NOTES_WINDOW;
  if (url !== address || frameName !== name || features !== NOTES_WINDOW.features) return undefined;
  // The window for the notes, which our page writes into, is not one of ours, and opens none.
  const window = appWindowOf(opener);
  if (!window || !isOurs(opener.getURL())) return undefined;
  return {
    action: 'allow',
    overrideBrowserWindowOptions: {
      ...windowOptions(),
      ...size,
      minWidth: 320,
      minHeight: 240,
      title: notesTitle(window.name),
      // It stays before the presentation. On macOS it would follow that onto its screen, where all would see the notes.
      ...(process.platform !== 'darwin' && { parent: window.browserWindow }),
    },
  };
}

/** Gives the window for the notes, when it is there, what it needs beyond its options, and makes it known to its opener's. */
export function setupNotesWindow(window: BrowserWindow, opener: WebContents): void {
  const owner = appWindowOf(opener);
  if (owner) {
    owner.notesWindow = window;
    window.once('closed', () => {
      if (owner.notesWindow === window) owner.notesWindow = undefined;
    });
  }
  showContextMenu(window.webContents);
  // The title is what its options say.
  window.on('page-title-updated', (event) => event.preventDefault());
  // Its page lives and dies with that of its opener, whose loss is told there.
  window.webContents.on('render-process-gone', () => window.destroy());
}
