import { type BrowserWindow, dialog } from 'electron';

/** Asks for a map file; nothing if the person cancelled. */
export async function chooseMapFile(window: BrowserWindow): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open map',
    filters: [
      { name: 'Argument maps', extensions: ['argmap', 'json'] },
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
  return canceled ? undefined : filePaths[0];
}
