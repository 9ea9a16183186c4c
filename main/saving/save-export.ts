import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { ExportFile } from '../../bridge/host';
import { failure, type Result, success } from '../../bridge/result';
import { FORMATS } from '../../core/formats/registry/formats';
import { writeFile } from '../../disk/write-file';
import { chooseExportPath } from '../dialogs/choose-path';
import { copiesFolder } from '../documents/copies-folder';
import { writeFailure } from '../documents/failure-of';
import { documentsOf } from '../documents/held-documents';
import { serialize } from '../documents/serialize';
import { notSynced, tellNotice } from '../documents/tell-notice';

/** Asks where and writes an export there; answers with the file's name, or null if the person cancelled. */
export async function saveExport(window: BrowserWindow, file: ExportFile): Promise<Result<string | null>> {
  const content =
    'text' in file.content
      ? Buffer.from(file.content.text, 'utf8')
      : Buffer.from(file.content.base64, 'base64');
  const { signature = '' } = FORMATS[file.format];
  if (content.subarray(0, signature.length).toString('latin1') !== signature) {
    return failure(
      'bad-arguments',
      'Nothing was exported: what was made is not of the format that was asked for. Try SVG instead.',
    );
  }
  const path = await chooseExportPath(window, file, documentsOf(window.webContents.id).at(-1)?.path);
  if (path === undefined) return success(null);
  const name = basename(path);
  try {
    const { synced } = await serialize(path, () => writeFile(path, content, { copies: copiesFolder() }));
    if (!synced) tellNotice(window, notSynced(name));
    return success(name);
  } catch (error) {
    return writeFailure(name, error, 'Your map is not affected.');
  }
}
