/** File systems allow 255 bytes; this leaves room for an ending and a number. */
const MOST_BYTES = 200;
/** Names that mean a device to Windows, whatever their ending. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name to suggest for a map or an export of this name: no characters that a file system refuses, not too long,
 * and with an ending.
 *
 * @param ending with its dot
 * @param kept endings that the name may have instead
 */
export function fileNameFor(name: string, ending: string, kept: readonly string[] = []): string {
  const own = [ending, ...kept].find((known) => name.toLowerCase().endsWith(known));
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
    length += bytesOf(character.codePointAt(0)!);
    if (length > bytes) break;
    kept += character;
  }
  return kept;
}

/** How many bytes a character has in UTF-8. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
