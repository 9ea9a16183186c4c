import { isUtf8 } from 'node:buffer';
import { basename } from 'node:path';
import { MAX_FILE_BYTES } from '../../bridge/host';
import { failure, type Result, success } from '../../bridge/result';
import { readFailure } from './failure-of';
import { type FileVersion, fileVersion } from './file-version';
import { readRegularFile } from './read-regular-file';

/** The text of a file, unchanged to the byte order mark, and the version of the file that it is. */
export interface ReadMapFile {
  readonly text: string;
  readonly version: FileVersion;
}

/** Reads a map file: limited in size, and UTF-8 or refused, because what cannot be read exactly cannot be saved. */
export async function readMapFile(path: string): Promise<Result<ReadMapFile>> {
  const name = basename(path);
  try {
    const { content, stats } = await readRegularFile(path, MAX_FILE_BYTES);
    if (!isUtf8(content)) return failure('not-text', `“${name}” is not a text file, so it is not a map.`);
    return success({ text: content.toString('utf8'), version: fileVersion(stats, content) });
  } catch (error) {
    return readFailure(name, error);
  }
}
