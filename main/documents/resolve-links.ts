import fs from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** As many as Linux follows. */
const MOST_LINKS = 40;

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
      return await fs.realpath(place);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    const target = await fs.readlink(place).catch(() => undefined);
    if (target === undefined) return join(await fs.realpath(dirname(place)), basename(place));
    place = resolve(dirname(place), target);
  }
  throw Object.assign(new Error('ELOOP: too many links'), { code: 'ELOOP' });
}
