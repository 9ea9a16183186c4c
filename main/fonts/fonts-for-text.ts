import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { FontDisk } from '../../core/draw/pdf/machine-fonts';
import { isCovered } from '../../core/text/advance';

const disk: FontDisk = {
  list: (folder) =>
    readdir(folder, { recursive: true }).then(
      (names) => names.map((name) => join(folder, name)),
      () => [],
    ),
  read: (path) => readFile(path).catch(() => undefined),
};

/** Font files of this machine, in base64, for those characters of a text that Inter has not. */
export async function fontsForText(text: string): Promise<readonly string[]> {
  // With the library that reads fonts, which nothing else here needs.
  const { fontFolders, fontsWith, missingCharacters } = await import('../../core/draw/pdf/machine-fonts');
  const folders = fontFolders(process.platform, homedir(), process.env);
  const files = await fontsWith(missingCharacters(text, isCovered), folders, disk);
  return files.map((file) => Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('base64'));
}
