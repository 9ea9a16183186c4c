import { asciiBytes, asciiText, joinBytes } from './bytes';

/** What every PNG begins with (PNG, third edition, 5.2). */
export const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A chunk of a PNG. */
export interface PngChunk {
  /** Four letters. */
  readonly type: string;
  readonly data: Uint8Array;
  /** Whether its checksum is right. Worked out when it is asked for. */
  readonly isSound: () => boolean;
}

/** A chunk as it stands in a file. */
export function pngChunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const name = asciiBytes(type);
  return joinBytes(bytesOf32(data.length), name, data, bytesOf32(crc32(name, data)));
}

/** Whether a file is a PNG, by its first bytes. */
export function isPng(bytes: Uint8Array): boolean {
  return PNG_SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * The chunks of a PNG, in order, up to its end or to where it is torn: a chunk that says it is longer than the file is not
 * there. Nothing is copied, and nothing unpacked.
 */
export function* pngChunks(bytes: Uint8Array): Generator<PngChunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = PNG_SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) return;
    const name = bytes.subarray(at + 4, at + 8);
    const data = bytes.subarray(at + 8, end);
    yield { type: asciiText(name), data, isSound: () => crc32(name, data) === view.getUint32(end) };
    at = end + 4;
  }
}

/** A number as four bytes, the highest first. */
export function bytesOf32(value: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The checksum of a PNG chunk (ISO 3309), over several pieces as if they were one. */
export function crc32(...pieces: readonly Uint8Array[]): number {
  let crc = 0xffffffff;
  for (const piece of pieces) for (const byte of piece) crc = TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
