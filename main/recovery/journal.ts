import fs, { type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Change } from '../../core/edit/change/change';
import { syncData } from '../../disk/sync-file';
import { syncFolder } from '../../disk/sync-folder';
import { writeAll } from '../../disk/write-all';
import { changeOfJournal, type Journalled, journalStart } from './journal-format';

/**
 * The journal of one document: a file that only grows, by as much as each change is long. One call at a time.
 * By hand because it is a few lines over appending and syncing; a database would be a binary for each system, to do the same.
 */
export class Journal {
  readonly path: string;
  readonly #file: FileHandle;
  #seal: string;
  #size: number;
  /** Bytes of the changes, without the map that they were made to. */
  #grown = 0;

  private constructor(path: string, file: FileHandle, seal: string, size: number) {
    this.path = path;
    this.#file = file;
    this.#seal = seal;
    this.#size = size;
  }

  /**
   * Begins a journal in a file of its own, with a first change: a file in which no change can be read was torn as it was
   * begun, and the journal that it was to replace is still there.
   *
   * @param base the text of the map that the changes are made to
   * @throws the system's error; there is then no such file
   */
  static async begin(
    path: string,
    of: Journalled,
    base: string,
    change: Change,
    when: number,
  ): Promise<Journal> {
    const start = journalStart(of, base, when);
    const first = changeOfJournal(start.seal, change, when);
    const content = Buffer.from(start.text + first.line, 'utf8');
    // What a person has not saved yet is nobody else's to read.
    const file = await fs.open(path, 'wx', 0o600);
    try {
      await writeAll(file, content, 0);
      await syncData(file);
      await syncFolder(dirname(path));
    } catch (error) {
      await file.close().catch(() => undefined);
      await fs.rm(path, { force: true }).catch(() => undefined);
      throw error;
    }
    return new Journal(path, file, first.seal, content.length);
  }

  /**
   * Writes a change, and waits until it is on the disk.
   *
   * @returns how many bytes the changes have by now
   * @throws the system's error; the journal then ends before this change, and can go on
   */
  async append(change: Change, when: number): Promise<number> {
    const { line, seal } = changeOfJournal(this.#seal, change, when);
    const content = Buffer.from(line, 'utf8');
    try {
      await writeAll(this.#file, content, this.#size);
      await syncData(this.#file);
    } catch (error) {
      // A part of the line may stand there. The next line is written over it, whether it can be cut off or not.
      await this.#file.truncate(this.#size).catch(() => undefined);
      throw error;
    }
    this.#seal = seal;
    this.#size += content.length;
    this.#grown += content.length;
    return this.#grown;
  }

  /** Lets go of the file, which stays where it is. */
  async close(): Promise<void> {
    await this.#file.close().catch(() => undefined);
  }
}
