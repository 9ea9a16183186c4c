import type { BrowserWindow } from 'electron';
import type { HostEvents } from '../../bridge/host';

/** Tells a window a short piece of news, which it shows for a while and which needs no answer. */
export function tellNotice(window: BrowserWindow, message: string): void {
  if (window.isDestroyed()) return;
  window.webContents.send('notice', { message } satisfies HostEvents['notice']);
}

/** The quiet word where a drive has not confirmed that what was written lasts. */
export function notSynced(name: string): string {
  return `“${name}” is saved, but its drive does not promise that it would outlast a power cut.`;
}
