import type { Clipboard } from 'electron';
import { driver } from './driver';

/** What is put on the clipboard at once: of each type, what it holds. */
export class StandInClipboardItem {
  readonly types: string[];
  readonly #items: Readonly<Record<string, unknown>>;

  constructor(items: Readonly<Record<string, unknown>>) {
    this.#items = items;
    this.types = Object.keys(items);
  }

  /** The bytes of one type in base64. @throws as Electron does, where there is none */
  async bytes(type: string): Promise<string> {
    const item = await this.#items[type];
    if (!(item instanceof Blob)) throw new Error(`The clipboard item holds no ${type}.`);
    return Buffer.from(await item.arrayBuffer()).toString('base64');
  }
}

/** The clipboard: what was copied last is the driver's to look at. */
export const clipboard: Pick<Clipboard, 'writeText'> & {
  write(items: StandInClipboardItem[]): Promise<void>;
} = {
  writeText: async (text) => {
    await driver.call('clipboard.write', { text });
  },
  write: async ([item]) => {
    await driver.call('clipboard.write', { png: (await item?.bytes('image/png')) ?? '' });
  },
};
