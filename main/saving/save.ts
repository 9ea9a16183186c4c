import { basename } from 'node:path';
import type { BrowserWindow } from 'electron';
import { MAX_FILE_BYTES, type SavedDocument } from '../../bridge/host';
import { failure, type Result, success } from '../../bridge/result';
import { ChangedError } from '../../disk/changed-error';
import { writeFile } from '../../disk/write-file';
import { backUp, type Version } from '../backups/document-backups';
import { chooseMapPath } from '../dialogs/choose-path';
import { copiesFolder } from '../documents/copies-folder';
import { tooLarge, writeFailure } from '../documents/failure-of';
import { documentsOf, type HeldDocument, heldDocument, updateDocument } from '../documents/held-documents';
import { realPath } from '../documents/open-file';
import { type ReadMapFile, readMapFile } from '../documents/read-map-file';
import { rememberRecent } from '../documents/remember-recent';
import { serialize } from '../documents/serialize';
import { notSynced, tellNotice } from '../documents/tell-notice';

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
  return serialize(id, () => write(window, document, path, text, overwrite));
}

/** Asks where, writes the document there, and makes that its file. */
export async function saveDocumentAs(
  window: BrowserWindow,
  { id, text }: { id: string; text: string },
): Promise<Result<SavedDocument | null>> {
  const document = heldDocument(window.webContents.id, id);
  if (!document) return unknownDocument();
  const path = await chooseMapPath(window, document.name, documentsOf(window.webContents.id).at(-1)?.path);
  return path === undefined ? success(null) : serialize(id, () => write(window, document, path, text, true));
}

async function write(
  browserWindow: BrowserWindow,
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
  const place = await realPath(path);
  // What another program wrote, or Crux before it kept versions.
  const old = await readMapFile(place);
  const versions: Version[] = old.ok ? [versionOf(old.value)] : [];
  try {
    const expected = overwrite ? undefined : known?.version;
    const { version, synced } = await writeFile(path, content, { copies: copiesFolder(), expected });
    if (!synced) tellNotice(browserWindow, notSynced(name));
    updateDocument(id, { name, path: await realPath(path), version });
    versions.push({ content, when: Date.now() });
  } catch (error) {
    if (error instanceof ChangedError) {
      return failure(
        'changed-on-disk',
        `“${name}” was changed by another program since you opened it. ${KEPT}`,
      );
    }
    return writeFailure(name, error, KEPT);
  } finally {
    backUp(browserWindow, place, versions);
  }
  rememberRecent(path);
  return success({ id, name });
}

function versionOf({ text, version }: ReadMapFile): Version {
  return { content: Buffer.from(text, 'utf8'), when: Number(version.mtimeNs / 1_000_000n) };
}

function unknownDocument(): Result<never> {
  return failure(
    'unknown-document',
    'This map is not known to this window, so it was not saved. It is still open.',
  );
}
