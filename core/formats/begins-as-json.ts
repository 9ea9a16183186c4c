const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const SPACES = new Set([0x20, 0x09, 0x0a, 0x0d]);

/** Whether the bytes of a file begin as a JSON object does, as a map's file, and as no picture. */
export function beginsAsJson(bytes: Uint8Array): boolean {
  let at = BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? BYTE_ORDER_MARK.length : 0;
  while (SPACES.has(bytes[at]!)) at++;
  return bytes[at] === '{'.charCodeAt(0);
}
