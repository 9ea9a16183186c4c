import { advanceOf } from './advance';
import { BreakClass, breakClassOf } from './break-class';
import { EMOJI_ADVANCE, emojiIn } from './emoji';
import type { TextStyle } from './text-style';

/** A text as a row of units: characters, and emoji of one or more characters. */
export interface Units {
  readonly count: number;
  /** Where each starts, in UTF-16 code units; one more for the end of the text. */
  readonly starts: Int32Array;
  /** Advance widths in font units. */
  readonly advances: Uint16Array;
  /** Break classes; after the last, `LOOK_AHEAD` spaces, so that rules may look ahead of the end. */
  readonly classes: Uint8Array;
}

const NO_BUFFER = { starts: new Int32Array(0), advances: new Uint16Array(0), classes: new Uint8Array(0) };
/** Most texts are short, so we read them all into the same arrays: it is several times faster than new ones. */
let shared = NO_BUFFER;
const LARGEST_SHARED = 4096;
const LOOK_AHEAD = 3;

/** Reads a text into units. What it returns holds until it is called again. */
export function unitsOf(text: string, weight: TextStyle['weight']): Units {
  const { starts, advances, classes } = bufferFor(text.length);
  const emoji = emojiIn(text);
  let count = 0;
  for (let start = 0; start < text.length; count++) {
    const codePoint = text.codePointAt(start) ?? 0;
    const emojiEnd = emoji.size > 0 ? emoji.get(start) : undefined;
    starts[count] = start;
    advances[count] = emojiEnd ? EMOJI_ADVANCE : advanceOf(codePoint, weight);
    classes[count] = emojiEnd ? BreakClass.ideograph : breakClassOf(codePoint);
    start = emojiEnd ?? start + (codePoint > 0xffff ? 2 : 1);
  }
  starts[count] = text.length;
  classes.fill(BreakClass.space, count, count + LOOK_AHEAD);
  return { count, starts, advances, classes };
}

function bufferFor(length: number) {
  const needed = length + LOOK_AHEAD;
  if (needed <= shared.classes.length) return shared;
  const size = Math.max(needed, LARGEST_SHARED);
  const buffer = {
    starts: new Int32Array(size),
    advances: new Uint16Array(size),
    classes: new Uint8Array(size),
  };
  if (size === LARGEST_SHARED) shared = buffer;
  return buffer;
}
