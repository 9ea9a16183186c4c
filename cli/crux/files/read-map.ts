import { streamCompression } from '../../../core/codecs/compression';
import { describeLoss } from '../../../core/formats/loss';
import { pictureKind, readEmbeddedMap } from '../../../core/formats/read-embedded-map';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { Problem } from '../problem';
import { say } from '../terminal';
import { formatOfPath, MAP_FORMATS, type MapFormatName } from './map-formats';
import { nameOf, readBytes, STANDARD } from './read-bytes';

/**
 * Reads the map of a file: of its own format, of an outline, or of a picture that carries it. What was mended in it or left out is said.
 *
 * @param path A file, or `-` for standard input.
 * @param from The format, where the ending does not tell; pictures are known by their first bytes.
 * @throws Problem where there is no map in it
 */
export async function readMap(path: string, from?: MapFormatName): Promise<ArgumentMap> {
  const bytes = await readBytes(path);
  const kind = from === undefined ? pictureKind(bytes) : undefined;
  const text = textOf(kind ? await mapIn(bytes, kind, path) : bytes, path);
  // Without an ending it is taken for a map's own file: what else it may be, `--from` says.
  const format = kind ? 'argmap' : (from ?? formatOfPath(path) ?? 'argmap');
  const read = await MAP_FORMATS[format].read(text);
  if (!read.ok) {
    const known = from !== undefined || formatOfPath(path) !== undefined;
    const hint = known || kind ? '' : ' If it is an outline, say so by --from md or --from txt.';
    throw new Problem(`${nameOf(path)} cannot be read as a map. ${read.message}${hint}`);
  }
  for (const { location, message } of read.repairs ?? []) say(`${nameOf(path)}, ${location}: ${message}`);
  for (const loss of read.losses ?? []) say(`${nameOf(path)}: left out of the map: ${describeLoss(loss)}`);
  return read.map;
}

async function mapIn(
  bytes: Uint8Array<ArrayBuffer>,
  kind: NonNullable<ReturnType<typeof pictureKind>>,
  path: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const embedded = await readEmbeddedMap(bytes, kind, streamCompression(globalThis));
  if (!embedded.ok) throw new Problem(`${nameOf(path)}: ${embedded.message}`);
  return embedded.bytes;
}

function textOf(bytes: Uint8Array<ArrayBuffer>, path: string): string {
  try {
    // A byte order mark stays: what becomes of it is for the parser of maps to say.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const what = path === STANDARD ? 'Standard input' : path;
    throw new Problem(`${what} is neither text in UTF-8 nor a picture by Crux, so there is no map in it.`);
  }
}
