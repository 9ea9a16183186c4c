import fs from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf, systemError } from './system-error';

/** As many as Linux follows. */
const MOST_LINKS = 40;
/** What a drive answers that cannot say where a file lies, as a RAM disk of Windows does: it lies where it is named. */
const CANNOT_SAY = new Set(['EISDIR', 'EINVAL', 'ENOSYS', 'ENOTSUP']);

/**
 * Where a file really lies, so that saving replaces the file and not the link to it. A link to a file that does not
 * exist is followed too: saving makes that file.
 *
 * @throws the system's error, such as ELOOP, or ENOENT if the folder is not there
 */
export async function resolveLinks(path: string): Promise<string> {
  let place = resolve(path);
  for (let links = 0; links < MOST_LINKS; links++) {
    try {
      return await realPath(place);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
    const target = await fs.readlink(place).catch(() => undefined);
    if (target === undefined) return join(await realPath(dirname(place)), basename(place));
    place = resolve(dirname(place), target);
  }
  throw systemError('ELOOP', 'too many links');
}

async function realPath(place: string): Promise<string> {
  try {
    return await fs.realpath(place);
  } catch (error) {
    if (CANNOT_SAY.has(codeOf(error))) return place;
    throw error;
  }
}
