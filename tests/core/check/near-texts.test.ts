import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { checkMap } from '../../../core/check/check-map';
import { ALIKE } from '../../../core/check/near/alike-texts';
import { differBy } from '../../../core/check/near/differ-by';
import { nearTexts, type Twin } from '../../../core/check/near/near-texts';
import { WordList, wordsOfText } from '../../../core/check/near/words-of-text';
import { mapOf } from '../../support/map-of';
import { seededRandom } from '../../support/seeded-random';

vi.setConfig({ testTimeout: 60_000 });

/** All that the search finds, without its pauses. */
function twinsOf(texts: readonly string[]): readonly Twin[] {
  const steps = nearTexts(texts);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.twins;
  }
}

/** The words of a text, and what must be the same. */
function read(text: string): { words: number[]; sense: number } {
  const list = new WordList();
  const sense = wordsOfText(text, list);
  return { words: [...list.words.subarray(0, list.length)], sense };
}

/** The words of the longest common subsequence, by the table that every textbook has. */
function longestCommon(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [at, other] of b.entries())
      next.push(word === other ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    row = next;
  }
  return row.at(-1)!;
}

/** What must be found, by comparing each text with all before it. */
function byComparingAll(texts: readonly string[]): Twin[] {
  const known = texts.map(read);
  const firstLike = (at: number, holds: (other: number) => boolean) => {
    if (known[at]!.words.length === 0) return -1;
    for (let other = 0; other < at; other++)
      if (known[other]!.words.length > 0 && known[other]!.sense === known[at]!.sense && holds(other))
        return other;
    return -1;
  };
  return texts.flatMap((_, at): Twin[] => {
    const { words } = known[at]!;
    const same = firstLike(at, (other) => known[other]!.words.join() === words.join());
    if (same >= 0) return [{ at, of: same, same: true }];
    const of = firstLike(at, (other) => {
      const others = known[other]!.words;
      return 2 * longestCommon(words, others) >= ALIKE * (words.length + others.length) - 1e-9;
    });
    return of >= 0 ? [{ at, of, same: false }] : [];
  });
}

const word = fc.constantFrom(
  ...'rust eats ships of the navy while paint keeps water out not 12 13 and sinks'.split(' '),
);
const sentence = fc.array(word, { maxLength: 14 });
/** Texts, many of them another with a word or two changed, added or left out. */
const texts = fc
  .tuple(
    fc.array(sentence, { minLength: 1, maxLength: 6 }),
    fc.array(fc.tuple(fc.nat(5), fc.nat(13), fc.array(word, { maxLength: 2 }), fc.nat(2)), { maxLength: 30 }),
  )
  .map(([bases, changes]) => [
    ...bases.map((words) => words.join(' ')),
    ...changes.map(([base, at, into, out]) => {
      const words = [...bases[base % bases.length]!];
      words.splice(at, out, ...into);
      return words.join(' ');
    }),
  ]);
const wide = fc
  .array(
    fc.string({ unit: fc.constantFrom(...'日本政府は古い船を売った売らない배를팔았다'), maxLength: 16 }),
    { maxLength: 12 },
  )
  .map((parts) => parts.flatMap((part, at) => [part, `${part}${parts[at + 1]?.slice(0, 2) ?? ''}`]));

describe('near texts', () => {
  test('are those that are found by comparing each with all before it', () => {
    let alike = 0;
    fc.assert(
      fc.property(fc.oneof(texts, wide), (all) => {
        const found = twinsOf(all);
        alike += found.filter(({ same }) => !same).length;
        expect(found).toEqual(byComparingAll(all));
      }),
      { numRuns: 1_000 },
    );
    // The law is about something.
    expect(alike).toBeGreaterThan(500);
  });

  test.each([
    ['Latin', 'rust eats ships of the old navy while paint keeps all water out and away', ' '],
    ['Japanese', '日本政府は古い船を外国に売り新しい港の建設費用とした', ''],
    ['Korean', '정부는오래된배를외국에팔아새항구건설비용으로삼았다', ''],
  ])(
    'are those of comparing all in %s texts with a few words changed, and with all that may be',
    (_, words, space) => {
      const random = seededRandom(words.length);
      const below = (count: number) => Math.floor(random() * count);
      const known = space === '' ? [...words] : words.split(space);
      const anyWord = () => known[Math.floor(known.length * random() ** 2)]!;
      const made: string[][] = [];
      for (let at = 0; at < 400; at++) {
        const text = at % 4 === 0 ? Array.from({ length: 1 + below(40) }, anyWord) : [...made[below(at)]!];
        // Around as many changes as leave a text much alike, and some more.
        for (let changes = below(2 + 0.4 * text.length); changes > 0; changes--)
          text.splice(below(text.length + 1), below(2), ...(random() < 0.5 ? [anyWord()] : []));
        made.push(text);
      }
      const all = made.map((text) => text.join(space));
      const expected = byComparingAll(all);
      expect(twinsOf(all)).toEqual(expected);
      expect(expected.filter(({ same }) => !same).length).toBeGreaterThan(40);
    },
  );

  test('are found among 10,000 where each was put', () => {
    const random = seededRandom(7);
    const letters = 'abcdefghijklmnop';
    const anyWord = () => Array.from({ length: 5 }, () => letters[Math.floor(random() * 16)]).join('');
    const make = () => Array.from({ length: 12 }, anyWord).join(' ');
    const all = Array.from({ length: 10_000 }, make);
    const put = [5_000, 7_500, 9_999];
    for (const at of put) all[at] = all[at - 4_000]!.replace(/\S+$/u, 'else');
    const found = twinsOf(all).filter(({ at }) => put.includes(at));
    expect(found).toEqual(put.map((at) => ({ at, of: at - 4_000, same: false })));
  });

  test('of 10,000 that are all much alike are all like the first', () => {
    const all = Array.from(
      { length: 10_000 },
      (_, at) =>
        `We know that the ${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 10) % 10]}${'uvwxyz'[Math.floor(at / 100) % 6]}x of the house is the work of the same hand as ever`,
    );
    const found = twinsOf(all);
    expect(found).toHaveLength(9_999);
    expect(found.every(({ of, same }) => same || of === 0)).toBe(true);
  });
});

test('the search for near texts pauses more often where there are long ones to compare', () => {
  const random = seededRandom(3);
  const pauses = (words: number) => {
    const made = Array.from({ length: 200 }, () =>
      Array.from({ length: words }, () => 'abc'[Math.floor(random() * 3)]).join(' '),
    );
    let count = 0;
    for (const steps = nearTexts(made); !steps.next().done; ) count++;
    return count;
  };
  expect(pauses(1)).toBeLessThan(5);
  expect(pauses(300)).toBeGreaterThan(50);
});

describe('the words of a text', () => {
  const same = (one: string, other: string) => expect(read(other)).toEqual(read(one));
  const differs = (one: string, other: string) => expect(read(other).sense).not.toBe(read(one).sense);

  test('are the same whatever their case, width, space and punctuation', () => {
    same('The State’s ships, sunk – “all”.', 'the states  ships sunk all');
    same('ＡＢＣ　日本。', 'abc 日本');
    same('1,000 ships', '1000 ships');
    same('café', 'cafe\u0301'.normalize('NFC'));
  });

  test('differ in sense by a number, a question, or a no', () => {
    differs('It rose by 1.5', 'It rose by 15');
    differs('Ships sink', 'Ships sink?');
    differs('Ships sink', 'Ships never sink');
    differs('It isn’t so', 'It is so');
    differs('船は沈む', '船は沈まない');
    differs('배는 가라앉는다', '배는 가라앉지 않는다');
  });

  test('may be signs: what goes up is not what goes down', () => {
    expect(read('a + b').words).not.toEqual(read('a b').words);
    expect(read('!?…').words).toEqual([]);
  });
});

describe('what the search is made of', () => {
  const small = fc.array(fc.nat(3), { maxLength: 20 });

  test('counts differences as the textbook does, up to what is asked for', () => {
    fc.assert(
      fc.property(small, small, fc.nat(40), (a, b, most) => {
        const words = Int32Array.from([...a, ...b]);
        const all = a.length + b.length - 2 * longestCommon(a, b);
        const counted = differBy(words, 0, a.length, a.length, a.length + b.length, most, { left: 1e9 });
        if (all <= most) expect(counted).toBe(all);
        else expect(counted).toBeGreaterThan(most);
      }),
      { numRuns: 1_000 },
    );
    const long = Int32Array.from({ length: 2_000 }, (_, at) => at);
    expect(differBy(long, 0, 1_000, 1_000, 2_000, 5_000, { left: 1e9 })).toBe(2_000);
  });
});

describe('the search ends, whatever the texts are', () => {
  /** What it does with texts, in pauses of 200,000 steps at most, and what it says that it has not compared. */
  const searched = (texts: readonly string[]) => {
    const steps = nearTexts(texts);
    for (let pauses = 0; ; pauses++) {
      const { done, value } = steps.next();
      if (done) return { pauses, ...value };
    }
  };

  test('two long texts of one letter over and over, of different lengths', () => {
    const { twins, unfinished } = searched(['a.'.repeat(40_000), `${'a.b.'.repeat(17_000)}`, 'c']);
    expect(twins).toEqual([]);
    expect(unfinished).toEqual([1]);
  });

  test('many texts that share their words and are not alike', () => {
    // Each has half of its words from one row of words, and half of its own.
    const texts = Array.from({ length: 6000 }, (_, at) =>
      Array.from({ length: 40 }, (_, word) => (word % 8 < 6 ? `w${word}` : `o${at % 77}${word * at}`)).join(
        ' ',
      ),
    );
    const { pauses, unfinished } = searched(texts);
    expect(pauses).toBeLessThan(1000);
    expect(unfinished.length).toBeLessThan(texts.length);
  });

  test('a text that was cut off is said in a finding', () => {
    const map = mapOf({
      a: { kind: 'thesis', text: 'a.'.repeat(40_000) },
      b: { kind: 'thesis', text: 'a.b.'.repeat(17_000) },
    });
    const said = checkMap(map).filter(({ check }) => check === 'said-twice');
    expect(said).toMatchObject([{ place: 'b', message: expect.stringContaining('was not compared') }]);
  });
});
