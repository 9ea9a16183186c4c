import { advanceOf } from './advance';
import { EMOJI_ADVANCE, emojiIn } from './emoji';
import type { TextStyle } from './text-style';

/** Told of every unit of a text: a character, or an emoji of several. Offsets in UTF-16 code units, advance in font units. */
export type Visit = (start: number, codePoint: number, advance: number, emoji: boolean) => void;

/** Goes through the units of a text from its start to its end. */
export function eachUnit(text: string, weight: TextStyle['weight'], visit: Visit): void {
  const emoji = emojiIn(text);
  for (let start = 0; start < text.length; ) {
    const codePoint = text.codePointAt(start) ?? 0;
    const end = emoji.size > 0 ? emoji.get(start) : undefined;
    if (end === undefined) visit(start, codePoint, advanceOf(codePoint, weight), false);
    else visit(start, codePoint, EMOJI_ADVANCE, true);
    start = end ?? start + (codePoint > 0xffff ? 2 : 1);
  }
}
