import { app, shell, type WebContents } from 'electron';
import { askOpenAddress } from '../dialogs/questions';
import { devServer, isOurs, webAddress } from '../security/address';
import { notesWindow, setupNotesWindow } from './notes-window';

/**
 * Keeps every window on its own page: no navigation, no frames, no webview, no new windows but that for the notes of a
 * presentation, which is kept so as well. A link to the web opens in the person's own browser, after the address was shown.
 */
export function keepWindowsOnTheirPage(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      // Hot reload loads the page anew.
      if (!devServer || !isOurs(event.url)) event.preventDefault();
    });
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler((details) => {
      const allowed = notesWindow(contents, details);
      if (!allowed) void openInBrowser(contents, details.url);
      return allowed ?? { action: 'deny' };
    });
    contents.on('did-create-window', (window) => setupNotesWindow(window, contents));
  });
}

async function openInBrowser(contents: WebContents, address: string): Promise<void> {
  const url = webAddress(address);
  if (url && (await askOpenAddress(contents, url.href))) await shell.openExternal(url.href);
}
