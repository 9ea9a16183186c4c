import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { ExportFile, ExportType } from '../../bridge/host';
import { failure, type Result, success } from '../../bridge/result';
import { writeFile } from '../../disk/write-file';
import { chooseExportPath } from '../dialogs/choose-path';
import { copiesFolder } from '../documents/copies-folder';
import { writeFailure } from '../documents/failure-of';
import { documentsOf } from '../documents/held-documents';
import { serialize } from '../documents/serialize';
import { notSynced, tellNotice } from '../documents/tell-notice';

/** What files of these types begin with. */
const SIGNATURES: Readonly<Partial<Record<ExportType, Buffer>>> = {
  'image/png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  'application/pdf': Buffer.from('%PDF-'),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': Buffer.from('PK'),
};

/** Asks where and writes an export there; answers with the file's name, or null if the person cancelled. */
export async function saveExport(window: BrowserWindow, file: ExportFile): Promise<Result<string | null>> {
  const content =
    'text' in file.content
      ? Buffer.from(file.content.text, 'utf8')
      : Buffer.from(file.content.base64, 'base64');
  const signature = SIGNATURES[file.type];
  if (signature && !content.subarray(0, signature.length).equals(signature)) {
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
