import { AlikeTexts } from './alike-texts';
import { comparableTexts } from './comparable-texts';
import { EqualTexts } from './equal-texts';
import { readTexts } from './read-texts';
import { Shingles } from './shingles';

/** How many texts are read or compared at once, before others may have their turn. */
const SLICE = 256;
/** How many pairs of them, of which some may be long, are compared word by word at once, and a few more. */
const PAIRS = 64;

/** A text that says the same as an earlier one. */
export interface Twin {
  /** The index of the text. */
  readonly at: number;
  /** That of the first one that says the same. */
  readonly of: number;
  /** Whether their words are the same, one for one. */
  readonly same: boolean;
}

/**
 * Of many texts, those that say the same as one before them, or much the same: each with the first whose words are the
 * same, or else the first that is much alike. Numbers, questions and how often a text says no must be the same (see
 * `wordsOfText`); what is much alike is told in `AlikeTexts`.
 *
 * @returns a generator that pauses now and then, for who must not wait; its result is the twins, by `at`
 */
export function* nearTexts(texts: readonly string[]): Generator<undefined, Twin[]> {
  const read = yield* readTexts(texts, SLICE);
  const kept = comparableTexts(read);
  const shingles = new Shingles(read);
  for (let turn = 0; turn < kept.length; turn++) {
    if (turn % SLICE === 0) yield;
    shingles.add(kept[turn]!);
  }
  const equals = new EqualTexts(read);
  const alikes = new AlikeTexts(read, shingles);
  const twins: Twin[] = [];
  let pause = PAIRS;
  for (let turn = 0; turn < kept.length; turn++) {
    if (turn % SLICE === 0 || alikes.compared >= pause) {
      pause = alikes.compared + PAIRS;
      yield;
    }
    const at = kept[turn]!;
    if (!alikes.mayBeLikeAnother(at)) continue;
    const equal = equals.find(at);
    const of = equal === at ? alikes.find(at) : equal;
    if (of >= 0) twins.push({ at, of, same: equal !== at });
  }
  return twins;
}
