import { randomUUID } from 'node:crypto';
import { rmdirSync, rmSync } from 'node:fs';
import fs from 'node:fs/promises';
import { join } from 'node:path';
import { BEAT, RUNNING, runningNote } from './running';

/** The folder in which this Crux keeps its journals: one of its own, for as long as it runs. */
export class OwnFolder {
  readonly path: string;
  #beats = false;

  /** @param parent the folder of all journals */
  constructor(parent: string) {
    this.path = join(parent, randomUUID());
  }

  /** Makes the folder where it is not there yet, and keeps saying from then on that this Crux runs. */
  async make(): Promise<void> {
    // Each time: a program that cleans up may have taken it away.
    await fs.mkdir(this.path, { recursive: true, mode: 0o700 });
    if (this.#beats) return;
    const note = join(this.path, RUNNING);
    await fs.writeFile(note, runningNote(), { mode: 0o600 });
    this.#beats = true;
    const beat = setInterval(() => {
      const now = new Date();
      // Where it was swept away, it says so anew.
      fs.utimes(note, now, now).catch(() => fs.writeFile(note, runningNote()).catch(() => undefined));
    }, BEAT);
    beat.unref();
    process.once('exit', () => {
      try {
        rmSync(note, { force: true });
        // Refused where journals are left.
        rmdirSync(this.path);
      } catch {
        // They are offered at the next start.
      }
    });
  }
}
