import { basename } from 'node:path';
import { MAX_FILE_BYTES } from '../../bridge/host';
import { parseMap } from '../../core/file/parse-map';
import { serialiseMap } from '../../core/file/serialise-map';
import { emptyMap } from '../../core/model/argument-map';
import { type Copy, dropCopy, isWritten, leftCopies } from '../../disk/copy';
import { readRegularFile, TooLargeError } from '../../disk/read-regular-file';
import { copiesFolder } from '../documents/copies-folder';
import { readMapFile } from '../documents/read-map-file';
import type { RecoveredMap } from './recovered-map';

/** The copies of files that were not written to their end. Those that were are removed. */
export async function unwrittenCopies(): Promise<readonly Copy[]> {
  const left: Copy[] = [];
  for (const copy of await leftCopies(copiesFolder())) {
    if (await isWritten(copy)) await dropCopy(copy);
    else left.push(copy);
  }
  return left;
}

/** The map that a copy holds; undefined where it is of another file, a picture say, or cannot be read. */
export async function readCopiedMap(path: string): Promise<RecoveredMap | undefined> {
  const copy = (await leftCopies(copiesFolder())).find((each) => each.path === path);
  const text = copy && (await mapText(path));
  if (!copy || text === undefined) return undefined;
  const { of, when } = copy;
  const file = await readMapFile(of);
  const whole = file.ok && parseMap(file.value.text).ok ? file.value.text : undefined;
  const name = basename(of);
  // From nothing to the copy, where the file is no map any more.
  return { name, path: of, base: whole ?? serialiseMap(emptyMap(name)), text, when, whole: true };
}

async function mapText(path: string): Promise<string | undefined> {
  try {
    const text = (await readRegularFile(path, MAX_FILE_BYTES)).content.toString('utf8');
    return parseMap(text).ok ? text : undefined;
  } catch (error) {
    if (error instanceof TooLargeError) return undefined;
    throw error;
  }
}
