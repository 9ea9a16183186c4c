import { type BrowserWindow, dialog } from 'electron';
import { PICTURE_ENDINGS } from '../../bridge/picture-name';

/** Asks for a map file, or a picture that carries a map; nothing if the person cancelled. */
export async function chooseMapFile(window: BrowserWindow): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open map',
    filters: [
      { name: 'Argument maps and pictures of them', extensions: ['argmap', 'json', ...PICTURE_ENDINGS] },
      { name: 'Argument maps', extensions: ['argmap', 'json'] },
      { name: 'Pictures and PDFs with a map inside', extensions: [...PICTURE_ENDINGS] },
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
  return canceled ? undefined : filePaths[0];
}
