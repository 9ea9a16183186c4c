import { constants, type Stats } from 'node:fs';
import fs from 'node:fs/promises';
import { dirname } from 'node:path';
import { expectUnchanged } from './changed-error';
import { type Content, contentOf } from './content';
import { type Draft, dropDraft, NoDraftError, writeDraft } from './draft';
import { holdingLock } from './file-lock';
import { versionOf } from './file-version';
import { needsPlace } from './needs-place';
import { NotAFileError } from './read-regular-file';
import { renameOver } from './rename-over';
import { resolveLinks } from './resolve-links';
import { syncFolder } from './sync-folder';
import { codeOf } from './system-error';
import { sweepTemporaryFiles } from './temporary-file';
import { writeInPlace } from './write-in-place';
import type { WriteOptions, Written } from './write-options';

/** Where a folder lets nothing be made in it, or no other file take the place of one, the file itself may still be written. */
const FOLDER_REFUSES = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'EXDEV']);

/**
 * Writes a file so that at every moment, and after a crash or a power cut, it is wholly the old or wholly the new one, or else
 * a copy of the new one is kept. A temporary file beside it is written, synced and renamed over it, and the folder is synced.
 * Only where that would lose something that hangs on the old file (its owner, its other names, its access control list), or
 * the folder does not allow it, the file is written over in its place, after the copy was synced. Links are followed;
 * permissions are kept; a write-protected file is not written.
 * By hand because packages for it (write-file-atomic) rename always: they lose access control lists and hard links, do not sync the
 * folder, and write over what another program has saved meanwhile.
 *
 * @throws ChangedError; TornError, which names the copy; or the system's error, and the old file is then as it was, unless
 *   only syncing the folder failed
 */
export async function writeFile(path: string, content: Content, options: WriteOptions): Promise<Written> {
  const place = await resolveLinks(path);
  const old = await statusOf(place);
  const written =
    old && (await needsPlace(place, old))
      ? await writeInPlace(place, content, options)
      : await replace(place, content, old, options);
  void sweepTemporaryFiles(dirname(place));
  return written;
}

async function statusOf(place: string): Promise<Stats | undefined> {
  try {
    const old = await fs.stat(place);
    if (!old.isFile()) throw new NotAFileError('EISDIR: it is not a file');
    // The rename would go through: it asks the folder for permission, not the file.
    await fs.access(place, constants.W_OK);
    return old;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function replace(
  place: string,
  content: Content,
  old: Stats | undefined,
  options: WriteOptions,
): Promise<Written> {
  let draft: Draft;
  try {
    draft = await writeDraft(place, content, old ?? options.mode ?? 0o666);
  } catch (error) {
    if (!(error instanceof NoDraftError)) throw error;
    if (old && FOLDER_REFUSES.has(codeOf(error.cause))) return writeInPlace(place, content, options);
    throw error.cause;
  }
  try {
    return await moveThere(draft, place, options);
  } catch (error) {
    if (old && error instanceof NotMovedError && FOLDER_REFUSES.has(codeOf(error.cause)))
      return await writeInPlace(place, contentOf(draft.path), options);
    throw error instanceof NotMovedError ? error.cause : error;
  } finally {
    await dropDraft(draft.path);
  }
}

class NotMovedError extends Error {}

async function moveThere(draft: Draft, place: string, { expected }: WriteOptions): Promise<Written> {
  await holdingLock(place, async () => {
    await expectUnchanged(place, expected);
    await renameOver(draft.path, place).catch((cause) => {
      throw new NotMovedError('not moved', { cause });
    });
  });
  // The rename has set one of its times.
  const stats = await fs.stat(place, { bigint: true }).catch(() => undefined);
  const { version } = draft;
  const settled = stats?.ino === version.ino ? versionOf(stats, version.hash) : version;
  const synced = await syncFolder(dirname(place));
  return { version: settled, synced: synced && draft.synced, inPlace: false };
}
