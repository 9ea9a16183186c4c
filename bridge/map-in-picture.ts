import { type CompressionStreams, streamCompression } from '../core/codecs/compression';
import { parseMap } from '../core/file/parse-map';
import { pictureKind, readEmbeddedMap } from '../core/formats/read-embedded-map';
import { failure, type Result, success } from './result';

/** A map that was taken from a picture: the very text that went into it, and what the map is called. */
export interface MapInPicture {
  readonly name: string;
  readonly text: string;
}

/** What browsers and Node have for it. */
export interface Platform extends CompressionStreams {
  readonly TextDecoder: new (
    label: 'utf-8',
    options: { readonly fatal: true; readonly ignoreBOM: true },
  ) => { decode(bytes: Uint8Array<ArrayBuffer>): string };
}

/**
 * Takes the map from a picture that carries one.
 *
 * @param file The picture's name, for messages.
 * @param platform `globalThis`.
 * @returns undefined if the bytes are no picture; a failure that says what to do if the picture carries no map
 */
export async function mapInPicture(
  bytes: Uint8Array,
  file: string,
  platform: Platform,
): Promise<Result<MapInPicture> | undefined> {
  const kind = pictureKind(bytes);
  if (!kind) return undefined;
  const embedded = await readEmbeddedMap(bytes, kind, streamCompression(platform));
  if (!embedded.ok) {
    const code = embedded.code === 'too-large' ? 'too-large' : 'no-map';
    return failure(code, `“${file}” could not be opened. ${embedded.message}`);
  }
  const text = utf8(embedded.bytes, platform);
  if (text === undefined) {
    return failure('no-map', `“${file}” could not be opened. The map in it is damaged: it is not text.`);
  }
  const parsed = parseMap(text);
  const title = parsed.ok ? parsed.map.title.trim() : '';
  return success({ name: title || 'Untitled map', text });
}

function utf8(bytes: Uint8Array<ArrayBuffer>, platform: Platform): string | undefined {
  try {
    return new platform.TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
