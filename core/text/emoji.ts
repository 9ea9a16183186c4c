import { isCovered } from './advance';
import { UNITS_PER_EM } from './inter-metrics';

/** The widest of the emoji fonts that systems bring, Segoe UI Emoji, takes 1.37 em. */
export const EMOJI_ADVANCE = Math.ceil(1.4 * UNITS_PER_EM);

const HINT = /\p{ExtPict}|\p{RI}|\u20e3/u;

/** The grammar of UTS #51, section 1.4.9: flags, keycaps, and pictographs with modifiers, tags and joiners. */
const SEQUENCE =
  /\p{RI}\p{RI}|[0-9#*]\ufe0f?\u20e3|\p{ExtPict}(?:\p{EMod}|[\ufe0e\ufe0f]\u20e3?|[\u{e0020}-\u{e007e}]+\u{e007f})?(?:\u200d\p{ExtPict}(?:\p{EMod}|\ufe0f)?)*/gu;

const NONE: ReadonlyMap<number, number> = new Map();

/**
 * The emoji of a text, each drawn as one picture however many characters it is made of. (Where no font has the picture,
 * its parts stand side by side and take more room than we keep: rare, and it changes from system to system.)
 * @returns the end of every emoji by its start, in UTF-16 code units
 */
export function emojiIn(text: string): ReadonlyMap<number, number> {
  if (!HINT.test(text)) return NONE;
  const found = new Map<number, number>();
  for (const { 0: sequence, index } of text.matchAll(SEQUENCE)) {
    const first = sequence.codePointAt(0) ?? 0;
    const alone = sequence.length === String.fromCodePoint(first).length;
    if (!(alone && isCovered(first))) found.set(index, index + sequence.length);
  }
  return found;
}
