import { streamCompression } from '../../../core/codecs/compression';
import { describeLoss } from '../../../core/formats/loss';
import { pictureKind, readEmbeddedMap } from '../../../core/formats/read-embedded-map';
import { CODE, formatOfName, MAP_FORMATS, type MapFormat } from '../../../core/formats/registry/formats';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { Problem } from '../problem';
import { say } from '../terminal';
import { nameOf, readBytes, STANDARD } from './read-bytes';

/**
 * Reads the map of a file: of its own format, of an outline, or of a picture that carries it. What was mended in it or left out is said.
 *
 * @param path A file, or `-` for standard input.
 * @param from The format, where the ending does not tell; pictures are known by their first bytes.
 * @throws Problem where there is no map in it
 */
export async function readMap(path: string, from?: MapFormat): Promise<ArgumentMap> {
  const bytes = await readBytes(path);
  const kind = from === undefined ? pictureKind(bytes) : undefined;
  const text = textOf(kind ? await mapIn(bytes, kind, path) : bytes, path);
  const format = kind ? 'argmap' : (from ?? formatOfName(path, MAP_FORMATS) ?? formatOfText(text));
  const read = await CODE[format].read!(text);
  if (!read.ok) {
    const known = from !== undefined || formatOfName(path, MAP_FORMATS) !== undefined;
    const hint =
      known || kind ? '' : ` If it is of another format, say so by --from: ${MAP_FORMATS.join(', ')}.`;
    throw new Problem(`${nameOf(path)} cannot be read as a map. ${read.error.message}${hint}`);
  }
  for (const { location, message } of read.repairs ?? []) say(`${nameOf(path)}, ${location}: ${message}`);
  for (const loss of read.losses ?? []) say(`${nameOf(path)}: left out of the map: ${describeLoss(loss)}`);
  return read.map;
}

/** Without an ending, what no other format claims is taken for a map's own file: what else it may be, `--from` says. */
function formatOfText(text: string): MapFormat {
  return MAP_FORMATS.find((format) => CODE[format].sniff?.(text)) ?? 'argmap';
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
