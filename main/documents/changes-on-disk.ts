import fs from 'node:fs/promises';
import { type FileStatus, type FileVersion, hasChanged } from '../../disk/file-version';

/** What happened to a file behind a document's back. */
export type ChangeOnDisk = 'changed' | 'gone';

/**
 * Notices what other programs do to one file. It looks instead of being told, which works on every drive: `look` is to be
 * called every few seconds, and costs one question to the file system where nothing has happened.
 */
export class ChangesOnDisk {
  /** The state of the file that was looked at last, and whether that was told already or needs no telling. */
  #seen = '';
  #settled = true;

  /**
   * Looks at the file.
   *
   * @param since what the document knows of it
   * @returns what to tell, once for each change; nothing while the other program is still writing, or the file cannot be
   *   read
   */
  async look(path: string, since: FileVersion): Promise<ChangeOnDisk | undefined> {
    const state = await stateOf(path);
    if (state === undefined) return undefined;
    if (state !== this.#seen) {
      this.#seen = state;
      this.#settled = state === known(since);
      return undefined;
    }
    if (this.#settled) return undefined;
    // The same twice: whoever wrote it has ended, or taken it away for good.
    this.#settled = true;
    if (state === GONE) return 'gone';
    return (await hasChanged(path, since).catch(() => false)) ? 'changed' : undefined;
  }
}

const GONE = 'gone';

function known({ mtimeNs, ctimeNs, size, ino }: FileStatus): string {
  return `${mtimeNs} ${ctimeNs} ${size} ${ino}`;
}

/** Undefined where the system does not say, as on a network drive that is away for a moment. */
async function stateOf(path: string): Promise<string | undefined> {
  try {
    return known(await fs.stat(path, { bigint: true }));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? GONE : undefined;
  }
}
