import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Files } from './files';

const folders: string[] = [];
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Files on the disk, in a new folder that is removed when the tests end. */
export class Folder implements Files {
  readonly path: string;

  constructor() {
    this.path = mkdtempSync(join(tmpdir(), 'crux-app-'));
    folders.push(this.path);
  }

  /** Where a file stands, or would stand. */
  at(name: string): string {
    return join(this.path, name);
  }

  async write(name: string, content: string | Uint8Array): Promise<void> {
    await writeFile(this.at(name), content);
  }

  async writeNulls(name: string, size: number): Promise<void> {
    await writeFile(this.at(name), '');
    await truncate(this.at(name), size);
  }

  async read(name: string): Promise<Buffer | undefined> {
    return readFile(this.at(name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
  }
}
