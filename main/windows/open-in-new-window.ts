import { chooseMapFile } from '../dialogs/choose-file';
import { createWindow } from './create-window';

/** Asks for a file, without a window, and opens it in one. */
export async function openInNewWindow(): Promise<void> {
  const path = await chooseMapFile();
  if (path !== undefined) createWindow({ file: path });
}
