import { windowHolding } from '../documents/held-documents';
import { type AppWindow, appWindow, appWindows } from './app-window';

/** The window that shows the file at this path (links resolved), or is about to. */
export function windowShowing(path: string): AppWindow | undefined {
  const holder = windowHolding(path);
  if (holder !== undefined) return appWindow(holder);
  return appWindows().find((window) => !window.listens && window.file === path);
}
