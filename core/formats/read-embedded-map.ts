import { indexOfAscii } from '../codecs/bytes';
import { type Compression, TooLong } from '../codecs/compression';
import { isPng } from '../codecs/png-chunks';
import { beginsAsJson } from './begins-as-json';
import { MAX_MAP_BYTES } from './embedded-map';
import { readPdfMap } from './pdf-map';
import { readPngMap } from './png-map';
import { readSvgMap } from './svg-map';

/** The kinds of picture that can carry a map. */
export type PictureKind = 'png' | 'svg' | 'pdf';

/** The bytes of the map's file that a picture carries, or why there are none. */
export type EmbeddedMap =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly code: 'no-map' | 'broken' | 'too-large'; readonly message: string };

const NAMES: Readonly<Record<PictureKind, string>> = { png: 'PNG picture', svg: 'SVG picture', pdf: 'PDF' };
const READERS = { png: readPngMap, svg: readSvgMap, pdf: readPdfMap };
/** An XML declaration, comments and a document type may stand before the element. */
const SVG_HEAD = 4096;

/** What kind of picture a file is, by its first bytes; undefined if it is none. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  // A map may speak of pictures at its beginning.
  if (beginsAsJson(bytes)) return undefined;
  if (isPng(bytes)) return 'png';
  // Before a PDF's first line there may be some other bytes.
  if (indexOfAscii(bytes, '%PDF-', 0, 1024) >= 0) return 'pdf';
  return indexOfAscii(bytes, '<svg', 0, SVG_HEAD) >= 0 || indexOfAscii(bytes, ':svg', 0, SVG_HEAD) >= 0
    ? 'svg'
    : undefined;
}

/**
 * Gives back the map that a picture carries: the very bytes of the file that went into it. They are a file like any other, for
 * `parseMap` to judge. Bounded in time and memory whatever the bytes are: linear in them, and no map unpacks to more than a map's
 * file may have. Never rejects.
 *
 * @param kind See `pictureKind`.
 */
export async function readEmbeddedMap(
  bytes: Uint8Array,
  kind: PictureKind,
  compression: Compression,
): Promise<EmbeddedMap> {
  const name = NAMES[kind];
  try {
    const map = await READERS[kind](bytes, compression);
    if (map) return { ok: true, bytes: map };
    const message = `This ${name} carries no map. Either it was exported without one, or another program has saved it since and left the map out. Open the map’s own file, or a picture as Crux wrote it.`;
    return { ok: false, code: 'no-map', message };
  } catch (error) {
    if (error instanceof TooLong) {
      const message = `The map in this ${name} is larger than ${MAX_MAP_BYTES / 1024 / 1024} MB, which is the most that a map may have.`;
      return { ok: false, code: 'too-large', message };
    }
    const message = `The map in this ${name} is damaged, so it cannot be read. Open the map’s own file, or another copy of the picture.`;
    return { ok: false, code: 'broken', message };
  }
}
