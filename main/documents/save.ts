import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import { MAX_FILE_BYTES, type SavedDocument } from '../../bridge/host';
import { failure, type Result, success } from '../../bridge/result';
import { backUp } from '../backups/document-backups';
import { chooseMapPlace } from '../dialogs/choose-place';
import { tooLarge, writeFailure } from './failure-of';
import { hasChanged } from './file-version';
import { type HeldDocument, heldDocument, updateDocument } from './held-documents';
import { realPath } from './open-file';
import { readMapFile } from './read-map-file';
import { rememberRecent } from './remember-recent';
import { serialize } from './serialize';
import { writeFile } from './write-file';

const KEPT = 'Your map is still open and nothing is lost.';

/** Writes a document to its file; asks where if it has none. Refuses if the file changed on disk, unless told to overwrite. */
export async function saveDocument(
  window: BrowserWindow,
  { id, text, overwrite = false }: { id: string; text: string; overwrite?: boolean },
): Promise<Result<SavedDocument | null>> {
  const document = heldDocument(window.webContents.id, id);
  if (!document) return unknownDocument();
  const { path } = document;
  if (path === undefined) return saveDocumentAs(window, { id, text });
  return serialize(id, () => write(document, path, text, overwrite));
}

/** Asks where, writes the document there, and makes that its file. */
export async function saveDocumentAs(
  window: BrowserWindow,
  { id, text }: { id: string; text: string },
): Promise<Result<SavedDocument | null>> {
  const document = heldDocument(window.webContents.id, id);
  if (!document) return unknownDocument();
  const path = await chooseMapPlace(window, document);
  return path === undefined ? success(null) : serialize(id, () => write(document, path, text, true));
}

async function write(
  { id, window }: HeldDocument,
  path: string,
  text: string,
  overwrite: boolean,
): Promise<Result<SavedDocument>> {
  const content = Buffer.from(text, 'utf8');
  // Only now is it known what the saves before this one have left.
  const known = heldDocument(window, id);
  const name = known?.path === path ? known.name : basename(path);
  if (content.length > MAX_FILE_BYTES) return tooLarge(name, content.length);
  try {
    if (!overwrite && known?.version && (await hasChanged(path, known.version))) {
      return failure(
        'changed-on-disk',
        `“${name}” was changed by another program since you opened it. ${KEPT}`,
      );
    }
    const place = await realPath(path);
    // What another program wrote, or Crux before it kept versions.
    const old = await readMapFile(place);
    if (old.ok) {
      const { text: before, version } = old.value;
      await backUp(place, Buffer.from(before, 'utf8'), Number(version.mtimeNs / 1_000_000n));
    }
    const version = await writeFile(path, content);
    updateDocument(id, { name, path: await realPath(path), version });
    await backUp(place, content, Date.now());
  } catch (error) {
    return writeFailure(name, error, KEPT);
  }
  rememberRecent(path);
  return success({ id, name });
}

function unknownDocument(): Result<never> {
  return failure(
    'unknown-document',
    'This map is not known to this window, so it was not saved. It is still open.',
  );
}
