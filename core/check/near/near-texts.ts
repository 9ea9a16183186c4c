import { AlikeTexts } from './alike-texts';
import { comparableTexts } from './comparable-texts';
import { EqualTexts } from './equal-texts';
import { readTexts } from './read-texts';
import { Shingles } from './shingles';

/** How many texts are read or compared at once, before others may have their turn. */
const SLICE = 256;
/** How many steps of comparing are taken at once, and those for one more text. */
const STEPS = 200_000;

/** A text that says the same as an earlier one. */
export interface Twin {
  /** The index of the text. */
  readonly at: number;
  /** That of the first one that says the same. */
  readonly of: number;
  /** Whether their words are the same, one for one. */
  readonly same: boolean;
}

/** The twins among many texts, and the texts for which one may have been missed. */
export interface NearTexts {
  /** By `at`. */
  readonly twins: readonly Twin[];
  /** Texts that were not compared with all that may be like them, because it would have taken too long. What is the same was found. */
  readonly unfinished: readonly number[];
}

/**
 * Of many texts, those that say the same as one before them, or much the same: each with the first whose words are the
 * same, or else the first that is much alike. Numbers, questions and how often a text says no must be the same (see
 * `wordsOfText`); what is much alike is told in `AlikeTexts`.
 *
 * @returns a generator that pauses now and then, for who must not wait
 */
export function* nearTexts(texts: readonly string[]): Generator<undefined, NearTexts> {
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
  let pause = STEPS;
  for (let turn = 0; turn < kept.length; turn++) {
    if (turn % SLICE === 0 || alikes.steps >= pause) {
      pause = alikes.steps + STEPS;
      yield;
    }
    const at = kept[turn]!;
    if (!alikes.mayBeLikeAnother(at)) continue;
    const equal = equals.find(at);
    const of = equal === at ? alikes.find(at) : equal;
    if (of >= 0) twins.push({ at, of, same: equal !== at });
  }
  return { twins, unfinished: alikes.unfinished };
}
