import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { ExportFile } from '../../bridge/host';
import { failure, type Result, success } from '../../bridge/result';
import { chooseExportPlace } from '../dialogs/choose-place';
import { writeFailure } from './failure-of';
import { inTurn } from './queue';
import { writeFile } from './write-file';

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Asks where and writes a picture there; answers with the file's name, or null if the person cancelled. */
export async function saveExport(window: BrowserWindow, file: ExportFile): Promise<Result<string | null>> {
  const content =
    'text' in file.content
      ? Buffer.from(file.content.text, 'utf8')
      : Buffer.from(file.content.base64, 'base64');
  if (file.type === 'image/png' && !content.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE)) {
    return failure(
      'bad-arguments',
      'The picture could not be exported: what was made is not a PNG. Try SVG instead.',
    );
  }
  const path = await chooseExportPlace(window, file);
  if (path === undefined) return success(null);
  const name = basename(path);
  try {
    await inTurn(path, () => writeFile(path, content));
    return success(name);
  } catch (error) {
    return writeFailure(name, error, 'Your map is not affected.');
  }
}
