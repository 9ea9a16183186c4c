import { type BrowserWindow, dialog } from 'electron';
import { OUTLINE_ENDINGS } from '../../bridge/outline-name';
import { PICTURE_ENDINGS } from '../../bridge/picture-name';

/** Asks for a map file, a picture that carries a map, or an outline; nothing if the person cancelled. */
export async function chooseMapFile(window: BrowserWindow): Promise<string | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open map',
    filters: [
      {
        name: 'Argument maps, pictures of them and outlines',
        extensions: ['argmap', 'json', ...PICTURE_ENDINGS, ...OUTLINE_ENDINGS],
      },
      { name: 'Argument maps', extensions: ['argmap', 'json'] },
      { name: 'Pictures and PDFs with a map inside', extensions: [...PICTURE_ENDINGS] },
      { name: 'Markdown outlines', extensions: [...OUTLINE_ENDINGS] },
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['openFile'],
  });
  return canceled ? undefined : filePaths[0];
}
