import { checkInSteps, checkMap } from '../../core/check/check-map';
import { nearTexts } from '../../core/check/near/near-texts';
import { parseMap } from '../../core/file/parse-map';
import { serialiseMap } from '../../core/file/serialise-map';
import type { ArgumentMap } from '../../core/model/argument-map';
import { largeMap } from '../support/large-map';
import { seededRandom } from '../support/seeded-random';
import { type Figure, figure, median } from './figure';

const SIZE = 10_000;
const RUNS = 31;
/** At most so many times one walk. */
const GOAL = 1 / 5;
/** A frame of a screen that draws 60 in a second, in ms. */
const FRAME = 16.7;
const ALIKE = 0.05;

/**
 * All checks, and the search for similar texts alone, beside one walk over the map: each relation is visited, each of its
 * premises and its target looked up, and each statement's text read once, letter by letter. Every run has a map that nothing
 * is known of yet. And the longest that the checks keep a window waiting, beside a frame.
 */
export function checks(): readonly Figure[] {
  const usual = asRead(largeMap(SIZE, 0.1));
  const own = asRead(withTexts(usual, sentences(SIZE, englishWord)));
  const japanese = asRead(withTexts(usual, sentences(SIZE, japaneseWord, '')));
  const rows: Figure[] = [];
  for (const [name, map] of [
    ['', usual],
    [', texts without numbers', own],
    [', Japanese', japanese],
  ] as const) {
    const [all, near, walked] = timesOf([checkMap, searchNear, walk], map);
    const beside = (what: string, ours: number) =>
      figure({
        name: `checks: ${what}${name}, beside one walk`,
        size: SIZE,
        ours,
        theirs: walked!,
        unit: 'ms',
        goal: GOAL,
      });
    rows.push(beside('all', all!), beside('similar texts', near!));
  }
  const longest = longestStep(usual);
  rows.push(
    figure({
      name: 'checks: longest step, beside a frame',
      size: SIZE,
      ours: longest,
      theirs: FRAME,
      unit: 'ms',
      goal: 1,
    }),
  );
  return rows;
}

/** Of each piece of work, the median of its times, in ms. They take turns, so that what else the machine does meets all. */
function timesOf(works: readonly ((map: ArgumentMap) => unknown)[], map: ArgumentMap): readonly number[] {
  const taken = works.map((): number[] => []);
  for (let run = 0; run < RUNS; run++) {
    for (const [at, work] of works.entries()) {
      const fresh = freshCopy(map);
      const begin = performance.now();
      work(fresh);
      taken[at]!.push(performance.now() - begin);
    }
  }
  return taken.map(median);
}

/** The map as it comes out of its file: texts that were put together of parts are slower to read. */
function asRead(map: ArgumentMap): ArgumentMap {
  const parsed = parseMap(serialiseMap(map));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.map;
}

function freshCopy(map: ArgumentMap): ArgumentMap {
  return { ...map, statements: new Map(map.statements), relations: new Map(map.relations) };
}

function searchNear(map: ArgumentMap): void {
  const steps = nearTexts([...map.statements.values()].map(({ text }) => text));
  while (!steps.next().done);
}

/** What a walk has read, so that no compiler leaves the reading out. */
let read = 0;

function walk({ statements, relations }: ArgumentMap): void {
  for (const { premises, target } of relations.values()) {
    for (const premise of premises) read += statements.get(premise)!.kind.length;
    read += (statements.get(target) ?? relations.get(target)!).kind.length;
  }
  for (const { text } of statements.values()) {
    for (let at = 0; at < text.length; at++) read = (read + text.charCodeAt(at)) | 0;
  }
}

function longestStep(map: ArgumentMap): number {
  const longest: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const steps = checkInSteps(freshCopy(map));
    let most = 0;
    for (let done = false; !done; ) {
      const begin = performance.now();
      done = steps.next().done === true;
      most = Math.max(most, performance.now() - begin);
    }
    longest.push(most);
  }
  return median(longest);
}

function withTexts(map: ArgumentMap, texts: readonly string[]): ArgumentMap {
  let at = 0;
  const statements = new Map([...map.statements].map(([id, one]) => [id, { ...one, text: texts[at++]! }]));
  return { ...map, statements };
}

/** Sentences of 6 to 15 words, of which a few are common and most are rare; one in twenty is another with one word changed. */
function sentences(count: number, wordOf: (rank: number) => string, space = ' '): readonly string[] {
  const random = seededRandom(count);
  // Frequencies as in a language: half of what is said is said with a hundredth of the words.
  const anyWord = () => wordOf(Math.floor(4_000 ** random()) - 1);
  const made: string[][] = [];
  for (let at = 0; at < count; at++) {
    if (at > 0 && random() < ALIKE) {
      const other = [...made[Math.floor(random() * at)]!];
      other[Math.floor(random() * other.length)] = anyWord();
      made.push(other);
    } else made.push(Array.from({ length: 6 + Math.floor(random() * 10) }, anyWord));
  }
  return made.map((words) => words.join(space));
}

const SYLLABLES = ['ta', 'ri', 'no', 'mes', 'ku', 'lan', 'de', 'vor', 'i', 'sen'];

function englishWord(rank: number): string {
  return Array.from(String(rank), (digit) => SYLLABLES[Number(digit)]).join('');
}

/** A word of two characters, from the most common block of them. */
function japaneseWord(rank: number): string {
  return String.fromCharCode(0x4e00 + (rank % 1_500), 0x3042 + (rank % 60));
}
