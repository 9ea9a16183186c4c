import type { OpenDocument } from '../../bridge/host';
import { type Result, success } from '../../bridge/result';
import { chooseMapFile } from '../dialogs/choose-file';
import { openFile, realPath } from '../documents/open-file';
import type { AppWindow } from './app-window';
import { windowShowing } from './window-showing';

/** Asks for a file and reads it for this window; if another window shows it, brings that one forward instead. */
export async function openForWindow(window: AppWindow): Promise<Result<OpenDocument | null>> {
  const path = await chooseMapFile(window.browserWindow);
  return path === undefined ? success(null) : openPath(window, path);
}

/** Reads the file at this path for this window; if another window shows it, brings that one forward instead. */
export async function openPath(window: AppWindow, path: string): Promise<Result<OpenDocument | null>> {
  const other = windowShowing(await realPath(path));
  if (!other || other === window) return openFile(window.id, path);
  other.bringForward();
  return success(null);
}
