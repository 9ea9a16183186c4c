import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  type FontDisk,
  fontFolders,
  fontsWith,
  missingCharacters,
} from '../../../core/draw/pdf/machine-fonts';
import { isCovered } from '../../../core/text/advance';

const disk: FontDisk = {
  list: (folder) =>
    readdir(folder, { recursive: true }).then(
      (names) => names.map((name) => join(folder, name)),
      () => [],
    ),
  read: (path) => readFile(path).catch(() => undefined),
};

/**
 * Fonts of this machine for those characters of a text that neither Inter nor the given fonts have.
 *
 * @returns font files; none where nothing is missing, and as many as were found where something stays so
 */
export function fontsFor(text: string, given: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const missing = missingCharacters(text, isCovered, given);
  return fontsWith(missing, fontFolders(process.platform, homedir(), process.env), disk);
}
