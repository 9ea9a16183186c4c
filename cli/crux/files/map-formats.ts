import { extname } from 'node:path';
import { parseMap } from '../../../core/file/parse-map';
import type { Repair } from '../../../core/file/repair';
import { serialiseMap } from '../../../core/file/serialise-map';
import { readIndentedText, writeIndentedText } from '../../../core/formats/indented-text';
import type { Loss } from '../../../core/formats/loss';
import { writeMarkdown } from '../../../core/formats/markdown';
import type { ArgumentMap } from '../../../core/model/argument-map';

/** A map that was read, and what was mended in it or left out of it. */
export type ReadText =
  | {
      readonly ok: true;
      readonly map: ArgumentMap;
      readonly repairs?: readonly Repair[];
      readonly losses?: readonly Loss[];
    }
  | { readonly ok: false; readonly message: string };

/** A file format of text that maps are read from and written to. */
export interface MapFormat {
  /** For the person, in lists. */
  readonly about: string;
  readonly endings: readonly string[];
  readonly read?: (text: string) => ReadText | Promise<ReadText>;
  readonly write?: (map: ArgumentMap) => string;
}

/** The formats by the names that `--from` and `--to` take. */
export const MAP_FORMATS = {
  argmap: {
    about: 'Crux’s own',
    endings: ['.argmap', '.json'],
    read: (text): ReadText => {
      const parsed = parseMap(text);
      return parsed.ok ? parsed : { ok: false, message: parsed.error.message };
    },
    write: serialiseMap,
  },
  md: {
    about: 'Markdown: headings and nested lists',
    endings: ['.md', '.markdown'],
    read: async (text): Promise<ReadText> => {
      // The parser is loaded for those who read Markdown alone.
      const { readMarkdown } = await import('../../../core/formats/read-markdown/read-markdown');
      const read = readMarkdown(text);
      return read.ok ? read : { ok: false, message: read.error.message };
    },
    write: writeMarkdown,
  },
  txt: {
    about: 'indented text',
    endings: ['.txt'],
    read: (text): ReadText => ({ ok: true, map: readIndentedText(text, counted()) }),
    write: (map: ArgumentMap) => writeIndentedText(map),
  },
} as const satisfies Readonly<Record<string, MapFormat>>;

export type MapFormatName = keyof typeof MAP_FORMATS;
export const MAP_FORMAT_NAMES = Object.keys(MAP_FORMATS) as MapFormatName[];

/** The format that a path's ending tells; undefined if it tells none. */
export function formatOfPath(path: string): MapFormatName | undefined {
  const ending = extname(path).toLowerCase();
  return MAP_FORMAT_NAMES.find((name) => (MAP_FORMATS[name].endings as readonly string[]).includes(ending));
}

/** Ids that count up, so that the same text gives the same map. */
function counted(): () => string {
  let count = 0;
  return () => `n${++count}`;
}
