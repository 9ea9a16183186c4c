import { asciiBytes, indexOfAscii, joinBytes } from '../codecs/bytes';
import { type Compression, collect } from '../codecs/compression';
import { pngChunk, pngChunks } from '../codecs/png-chunks';
import { MAP_KEYWORD, MAX_MAP_BYTES } from './embedded-map';

/** `iTXt` (PNG, 11.3.3.4): keyword, 0, compressed, by zlib, language, 0, translated keyword, 0, then the text. */
const HEAD = joinBytes(asciiBytes(`${MAP_KEYWORD}\0`), Uint8Array.of(1, 0, 0, 0));

/** The chunk of a PNG that carries a map's file, as it stands in the PNG. */
export async function pngMap(file: Uint8Array, compression: Compression): Promise<Uint8Array> {
  return pngChunk('iTXt', joinBytes(HEAD, await collect(compression.deflate([file]))));
}

/**
 * The map's file that a PNG carries; undefined if it carries none.
 *
 * @throws where the chunk is damaged, and `TooLong` where it unpacks to more than a map's file may have
 */
export async function readPngMap(
  png: Uint8Array,
  compression: Compression,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  for (const { type, data, isSound } of pngChunks(png)) {
    if (type !== 'iTXt' || indexOfAscii(data, `${MAP_KEYWORD}\0`, 0, MAP_KEYWORD.length + 1) !== 0) continue;
    if (!isSound()) throw new Error('The checksum is wrong.');
    const start = MAP_KEYWORD.length + 1;
    // Other programs may have written a language and a translated keyword.
    const language = data.indexOf(0, start + 2);
    const translated = data.indexOf(0, language + 1);
    if (language < 0 || translated < 0) throw new Error('The chunk is cut off.');
    const text = data.slice(translated + 1);
    if (data[start] === 0) return text;
    return collect(compression.inflate(text), MAX_MAP_BYTES);
  }
  return undefined;
}
