import fs, { type FileHandle } from 'node:fs/promises';
import { expectUnchanged } from './changed-error';
import { type Content, contentOf, writeContent } from './content';
import { dropCopy, keepCopy } from './copy';
import { holdingLock } from './file-lock';
import { versionOf } from './file-version';
import { syncFile } from './sync-file';
import { codeOf } from './system-error';
import { useFile } from './use-file';
import { writeAll } from './write-all';
import type { WriteOptions, Written } from './write-options';

/** A file could not be written wholly, nor be put back as it was: a copy of what it should hold is kept. */
export class TornError extends Error {
  /** The system's code of what went wrong. */
  readonly code: string;
  /** Where the copy lies. */
  readonly copy: string;

  constructor(cause: unknown, copy: string) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.code = codeOf(cause);
    this.copy = copy;
  }
}

/**
 * Writes over a file in its own place, so that it keeps all that hangs on it. A copy of what is written is kept and synced
 * before, and stays if the file is neither wholly the old nor wholly the new one in the end, or Crux is killed meanwhile.
 *
 * @throws ChangedError; TornError; or the system's error, and the old file is then as it was
 */
export async function writeInPlace(
  place: string,
  content: Content,
  { copies, expected }: WriteOptions,
): Promise<Written> {
  const copy = await keepCopy(copies, place, content);
  try {
    const written = await holdingLock(place, async () => {
      await expectUnchanged(place, expected);
      return overwrite(place, copy.path);
    });
    await dropCopy(copy);
    return written;
  } catch (error) {
    if (!(error instanceof TornError)) await dropCopy(copy);
    throw error;
  }
}

async function overwrite(place: string, copy: string): Promise<Written> {
  const file = await fs.open(place, 'r+');
  let touched = false;
  try {
    return await useFile(file, async () => {
      const old = await file.readFile();
      touched = true;
      try {
        return await writeOver(file, contentOf(copy));
      } catch (error) {
        touched = !(await putBack(file, old));
        throw error;
      }
    });
  } catch (error) {
    throw touched ? new TornError(error, copy) : error;
  }
}

async function writeOver(file: FileHandle, content: Content): Promise<Written> {
  // It is cut off only at the end: what was written over needs no new room, should the old have to be put back.
  const { length, hash } = await writeContent(file, content, 0);
  await file.truncate(length);
  const synced = await syncFile(file);
  return { version: versionOf(await file.stat({ bigint: true }), hash), synced, inPlace: true };
}

async function putBack(file: FileHandle, old: Uint8Array): Promise<boolean> {
  try {
    await writeAll(file, old, 0);
    await file.truncate(old.length);
    return await syncFile(file);
  } catch {
    return false;
  }
}
