import { asciiBytes, asciiText } from './bytes';

const DIGITS = asciiBytes('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/');
const PAD = '='.charCodeAt(0);
const VALUES = new Uint8Array(256).fill(0xff);
DIGITS.forEach((digit, value) => {
  VALUES[digit] = value;
});

/** Bytes as base64 (RFC 4648, section 4), on one line. */
export function toBase64(bytes: Uint8Array): string {
  const written = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PAD);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const [a = 0, b, c] = [bytes[from], bytes[from + 1], bytes[from + 2]];
    written[to] = DIGITS[a >> 2]!;
    written[to + 1] = DIGITS[((a & 3) << 4) | ((b ?? 0) >> 4)]!;
    if (b !== undefined) written[to + 2] = DIGITS[((b & 15) << 2) | ((c ?? 0) >> 6)]!;
    if (c !== undefined) written[to + 3] = DIGITS[c & 63]!;
  }
  return asciiText(written);
}

/** The bytes of base64 that stands in bytes itself; what is no digit, as line ends, is passed over. */
export function fromBase64(written: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((written.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let count = 0;
  for (const digit of written) {
    const value = VALUES[digit]!;
    if (value === 0xff) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes[length++] = (bits >> count) & 0xff;
    }
  }
  return bytes.slice(0, length);
}
