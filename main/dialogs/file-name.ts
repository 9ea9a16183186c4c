import { extname } from 'node:path';

/** File systems allow 255 bytes; this leaves room for an ending and a number. */
const MOST_BYTES = 200;
/** Names that mean a device to Windows, whatever their ending. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name to suggest for a map or a picture of this name: no characters that a file system refuses, not too
 * long, and with an ending.
 *
 * @param ending with its dot; `kept` are endings that the name may have instead
 */
export function fileNameFor(name: string, ending: string, kept: readonly string[] = []): string {
  const own = [ending, ...kept].find((known) => extname(name).toLowerCase() === known);
  const stem = (own ? name.slice(0, -own.length) : name)
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const short = shorten(stem, MOST_BYTES).trimEnd();
  return `${!short || DEVICES.test(short) ? `Map ${short}`.trim() : short}${own ?? ending}`;
}

function shorten(text: string, bytes: number): string {
  let length = 0;
  let kept = '';
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > bytes) break;
    kept += character;
  }
  return kept;
}
