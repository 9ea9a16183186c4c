/** The bytes of a text that is ASCII alone. */
export function asciiBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The text of bytes that are taken for ASCII: others give whatever character has their number. */
export function asciiText(bytes: Uint8Array): string {
  let text = '';
  // In parts, because a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}

/** Where a text that is ASCII alone first stands in bytes, from a place on and before another; −1 if nowhere. O(bytes). */
export function indexOfAscii(bytes: Uint8Array, text: string, from = 0, before = bytes.length): number {
  const sought = asciiBytes(text);
  const first = sought[0]!;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (at + sought.length > before) return -1;
    let length = 1;
    while (length < sought.length && bytes[at + length] === sought[length]) length++;
    if (length === sought.length) return at;
  }
  return -1;
}

/** Bytes one after another. */
export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
