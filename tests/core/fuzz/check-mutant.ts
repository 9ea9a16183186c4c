import { drawSvg } from '../../../core/draw/draw-svg';
import { themes } from '../../../core/draw/themes';
import { MAX_FILE_BYTES } from '../../../core/file/limits';
import { parseMap } from '../../../core/file/parse-map';
import { serialiseMap } from '../../../core/file/serialise-map';
import { brokenInvariants } from '../../../core/model/invariants';
import { sameValue } from '../../../core/model/same-value';
import { buildScene } from '../../../core/scene/build-scene';

/** How long, in ms of the processor, one file of the size of a bundled map may take to be opened and drawn. */
export const DEADLINE = 3000;

/** What became of a text that somebody calls a map. */
export type Outcome = 'opened' | 'mended' | 'refused';

/**
 * Opens a text as the app does, and draws it if it is a map.
 *
 * @throws Error that says which promise was broken: opened equal to its own repair, or refused with a reason; laid out
 *   and drawn with nothing in it that runs; within the deadline, in ms
 */
export function checkMutant(text: string, deadline = DEADLINE): Outcome {
  // Of the processor, so that a busy machine does not count as a hang.
  const begin = process.cpuUsage();
  const outcome = open(text);
  const { user, system } = process.cpuUsage(begin);
  const took = (user + system) / 1000;
  if (took > deadline) throw new Error(`It took ${Math.round(took)} ms.`);
  return outcome;
}

function open(text: string): Outcome {
  const parsed = parseMap(text);
  if (!parsed.ok) {
    const { code, message } = parsed.error;
    if (!code || message.length < 10 || /undefined|\[object/.test(message)) {
      throw new Error(`It was refused without a reason: ${code} ${message}`);
    }
    return 'refused';
  }
  const { map, repairs } = parsed;
  const broken = brokenInvariants(map);
  if (broken.length > 0) throw new Error(`The map breaks the rules: ${broken.join('; ')}`);
  const saved = serialiseMap(map);
  // With its indents, a map may be larger than what Crux opens; saving it is refused then, with that reason.
  if (Buffer.byteLength(saved) <= MAX_FILE_BYTES) checkAgain(saved, map);
  draw(map);
  return repairs.length > 0 ? 'mended' : 'opened';
}

function checkAgain(saved: string, map: object): void {
  const again = parseMap(saved);
  if (!again.ok) throw new Error(`What was opened cannot be opened again: ${again.error.message}`);
  if (again.repairs.length > 0) throw new Error(`It was repaired twice: ${JSON.stringify(again.repairs)}`);
  if (!sameValue(plain(again.map), plain(map)))
    throw new Error('What was opened is another map when it is opened again.');
}

function draw(map: Parameters<typeof buildScene>[0]): void {
  const scene = buildScene(map);
  for (const box of scene.boxes.values()) {
    if (![box.x, box.y, box.width, box.height].every(Number.isFinite))
      throw new Error(`No place for ${box.id}.`);
  }
  const svg = drawSvg(scene, { theme: themes.light, title: map.title });
  const runs = /<(?:script|foreignObject|iframe|image|use|a)\b|\son\w+\s*=\s*["']|NaN|Infinity/i.exec(
    // What people wrote stands between tags, escaped.
    svg.replace(/>[^<]*</g, '><'),
  );
  if (runs) throw new Error(`The picture holds ${runs[0]}.`);
}

/** A map without its `Map`s. */
function plain(map: object): unknown {
  return Object.fromEntries(
    Object.entries(map).map(([key, value]) => [
      key,
      value instanceof Map ? Object.fromEntries(value) : value,
    ]),
  );
}
