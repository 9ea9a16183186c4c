import type { ReadTexts } from './read-texts';
import { spread } from './word-hash';

/** Another sense has the same place in the table as one sense in so many, and its texts are compared for nothing. */
const PLACES = 8;

/** The texts that others may say the same as: those that have words, and a sense that is that of another one too. */
export function comparableTexts({ first, senses }: ReadTexts): readonly number[] {
  let size = PLACES;
  while (size < PLACES * senses.length) size *= 2;
  const counts = new Uint8Array(size);
  const placeOf = (text: number) => spread(senses[text]!) & (size - 1);
  for (let text = 0; text < senses.length; text++) {
    const place = placeOf(text);
    if (counts[place]! < 2) counts[place]!++;
  }
  const kept: number[] = [];
  for (let text = 0; text < senses.length; text++)
    if (first[text] !== first[text + 1] && counts[placeOf(text)] === 2) kept.push(text);
  return kept;
}
