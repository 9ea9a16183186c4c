const DECLARED = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i;

/**
 * The text that bytes hold, by the WHATWG Encoding Standard: by its byte order mark, else UTF-8, else what an HTML page declares, else
 * Windows-1252, in which every byte means something. Without its byte order mark.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const plain = new TextDecoder('windows-1252');
    const declared = DECLARED.exec(plain.decode(bytes.subarray(0, 2048)))?.[1];
    return known(declared)?.decode(bytes) ?? plain.decode(bytes);
  }
}

function known(label: string | undefined): TextDecoder | undefined {
  try {
    return label === undefined ? undefined : new TextDecoder(label);
  } catch {
    // Nobody knows this encoding.
    return undefined;
  }
}
