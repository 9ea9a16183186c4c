import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import unicodeRanges from '@fontsource/inter/unicode.json';
import type { FontFile } from '../../../core/draw/font-faces';

/** Inter stands beside the program; the build puts it there (see cli/vite.config.ts). */
const folder = join(import.meta.dirname, 'fonts');

/** The two weights of Inter, whole, as TrueType. */
export const INTER = {
  regular: join(folder, 'Inter-Regular.ttf'),
  semibold: join(folder, 'Inter-SemiBold.ttf'),
} as const;

/** Inter in parts, as WOFF2, for pictures that carry it. */
export function fontFiles(): readonly FontFile[] {
  return ([400, 600] as const).flatMap((weight) =>
    Object.entries(unicodeRanges).map(([part, unicodeRange]) => ({
      weight,
      unicodeRange,
      read: () => readFile(join(folder, `inter-${part}-${weight}-normal.woff2`), 'base64'),
    })),
  );
}
