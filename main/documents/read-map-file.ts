import { isUtf8 } from 'node:buffer';
import type { BigIntStats } from 'node:fs';
import { basename } from 'node:path';
import { MAX_FILE_BYTES } from '../../bridge/host';
import { failure, type Result, success } from '../../bridge/result';
import { type FileVersion, fileVersion } from '../../disk/file-version';
import { readRegularFile } from '../../disk/read-regular-file';
import { readFailure } from './failure-of';

/** The text of a file, unchanged to the byte order mark, and the version of the file that it is. */
export interface ReadMapFile {
  readonly text: string;
  readonly version: FileVersion;
}

/** The bytes of a file, and its status. */
export interface ReadFile {
  readonly content: Buffer;
  readonly stats: BigIntStats;
}

/** Reads a map file: limited in size, and UTF-8 or refused, because what cannot be read exactly cannot be saved. */
export async function readMapFile(path: string): Promise<Result<ReadMapFile>> {
  const read = await readFile(path, MAX_FILE_BYTES);
  return read.ok ? textOf(basename(path), read.value) : read;
}

/** Reads a whole file of at most so many bytes. */
export async function readFile(path: string, most: number): Promise<Result<ReadFile>> {
  try {
    return success(await readRegularFile(path, most));
  } catch (error) {
    return readFailure(basename(path), error);
  }
}

/** The text that the bytes of a map file are. */
export function textOf(name: string, { content, stats }: ReadFile): Result<ReadMapFile> {
  if (!isUtf8(content)) return failure('not-text', `“${name}” is not a text file, so it is not a map.`);
  return success({ text: content.toString('utf8'), version: fileVersion(stats, content) });
}
