import type { Page } from '@playwright/test';
import type { Files } from './files';

/** Files that a browser keeps for a page's origin: real ones, with handles such as its file dialogs give. */
export class PrivateFiles implements Files {
  readonly #page: () => Page;

  constructor(page: () => Page) {
    this.#page = page;
  }

  async write(name: string, content: string | Uint8Array): Promise<void> {
    const base64 = Buffer.from(content).toString('base64');
    await this.#page().evaluate(
      async ({ name, base64 }) => {
        const folder = await navigator.storage.getDirectory();
        const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await stream.write(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
        await stream.close();
      },
      { name, base64 },
    );
  }

  async writeNulls(name: string, size: number): Promise<void> {
    await this.#page().evaluate(
      async ({ name, size }) => {
        const folder = await navigator.storage.getDirectory();
        const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await stream.truncate(size);
        await stream.close();
      },
      { name, size },
    );
  }

  async read(name: string): Promise<Buffer | undefined> {
    const bytes = await this.#page().evaluate(async (name) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(name).catch(() => undefined);
      return handle && [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
    }, name);
    return bytes && Buffer.from(bytes);
  }
}
