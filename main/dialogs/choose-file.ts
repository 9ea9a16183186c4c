import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import { extensionsOf, FORMATS, OPENED_FORMATS, PICTURES } from '../../core/formats/registry/formats';

/** Asks for a map file, a picture that carries a map, or an outline; nothing if the person cancelled. Without a window, it stands alone. */
export async function chooseMapFile(window?: BrowserWindow): Promise<string | undefined> {
  const options: OpenDialogOptions = {
    title: 'Open map',
    filters: [
      {
        name: 'Argument maps, pictures of them and outlines',
        extensions: [...extensionsOf(['argmap', ...PICTURES, ...OPENED_FORMATS])],
      },
      { name: 'Argument maps', extensions: [...FORMATS.argmap.extensions] },
      { name: 'Pictures and PDFs with a map inside', extensions: [...extensionsOf(PICTURES)] },
      ...OPENED_FORMATS.map((format) => ({
        name: `${FORMATS[format].file}s`,
        extensions: [...FORMATS[format].extensions],
      })),
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['openFile'],
  };
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? undefined : filePaths[0];
}
