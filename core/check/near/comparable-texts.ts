import type { ReadTexts } from './read-texts';
import { spread } from './word-hash';

/** Another polarity has the same slot in the table as one polarity in so many, and its texts are compared for nothing. */
const SLOTS = 8;

/** The texts that others may say the same as: those that have words, and a polarity that is that of another one too. */
export function comparableTexts({ first, polarities }: ReadTexts): readonly number[] {
  let size = SLOTS;
  while (size < SLOTS * polarities.length) size *= 2;
  const counts = new Uint8Array(size);
  const slotOf = (text: number) => spread(polarities[text]!) & (size - 1);
  for (let text = 0; text < polarities.length; text++) {
    const slot = slotOf(text);
    if (counts[slot]! < 2) counts[slot]!++;
  }
  const kept: number[] = [];
  for (let text = 0; text < polarities.length; text++)
    if (first[text] !== first[text + 1] && counts[slotOf(text)] === 2) kept.push(text);
  return kept;
}
