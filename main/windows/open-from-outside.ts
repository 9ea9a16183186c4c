import { documentsOf } from '../documents/held-documents';
import { openFile, realPath } from '../documents/open-file';
import { type AppWindow, currentWindow } from './app-window';
import { createWindow } from './create-window';
import { windowShowing } from './window-showing';

/**
 * Opens a file that was double-clicked, dropped on the dock, or given to a second Crux: in the window that shows it
 * already, else in place of a bundled map that nobody has touched, else in a window of its own.
 */
export async function openFromOutside(path: string): Promise<void> {
  const place = await realPath(path);
  const shown = windowShowing(place);
  if (shown) return shown.bringForward();
  const current = currentWindow();
  if (!current || !isUntouched(current)) {
    createWindow(place);
    return;
  }
  current.bringForward();
  current.tell('open', await openFile(current.id, path));
}

/** Whether a window shows a map that came with Crux and has no changes, so that it may be replaced. */
function isUntouched(window: AppWindow): boolean {
  const held = documentsOf(window.id);
  return window.listens && !window.unsaved && held.length > 0 && held.every(({ path }) => path === undefined);
}
