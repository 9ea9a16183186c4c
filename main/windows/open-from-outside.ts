import { openFile, realPath } from '../documents/open-file';
import { currentWindow } from './app-window';
import { createWindow } from './create-window';
import { isUntouched } from './is-untouched';
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
    createWindow({ file: place });
    return;
  }
  current.bringForward();
  current.tell('open', await openFile(current.id, path));
}
