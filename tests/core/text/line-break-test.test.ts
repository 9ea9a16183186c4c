import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { breakAllowed } from '../../../core/text/break-allowed';
import { unitsOf } from '../../../core/text/units';

/** A boundary of Unicode's test: the characters on both sides of it, combining marks and spaces before it passed over. */
interface Boundary {
  /** All before it. */
  readonly before: string;
  /** The last character before it that is neither a mark nor a space. */
  readonly base: string;
  readonly spaced: boolean;
  readonly after: string;
}

/** What never comes to the rules: line ends part paragraphs, a tab becomes a space, and no other control character is drawn. */
const CLEANED = /[\p{Cc}\u2028\u2029]/u;
const HANGUL = /[\u1100-\u11ff\uac00-\ud7ff\ua960-\ua97f]/;
const THAI = /\p{Script=Thai}/u;
/** Of class BB or CB, which we do not tell from letters. */
const RARE = /[\u00b4\u1806\ufffc]/;
const OPENING = /[\p{Ps}\u201e]/u;
/** Stops, closing brackets and signs behind a number. */
const CLINGING = /[)\]}%,.:;]/;
const EMOJI = /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u{1f3fb}-\u{1f3ff}]/u;
/** Of class NS or CJ. */
const NON_STARTER = /[\u17d6\u3041\u301c]/;

/** Where we differ from Unicode's default on purpose, with how often the test comes to it. The first that fits counts. */
const CHOICES: readonly (readonly [why: string, times: number, is: (at: Boundary) => boolean])[] = [
  [
    'Korean breaks at spaces only, as its readers expect',
    402,
    ({ base, after }) => HANGUL.test(base) || HANGUL.test(after),
  ],
  [
    'Thai breaks between syllables: no two dictionaries agree',
    44,
    ({ base, after }) => THAI.test(base) || THAI.test(after),
  ],
  ['GL and WJ are one class, so a space lets go before a word joiner', 58, ({ after }) => after === '\u2060'],
  [
    'a hyphen or a slash lets go only between two letters or more on both sides',
    42,
    ({ base, spaced }) => !spaced && /[-/]/.test(base),
  ],
  ['no line starts with a dash, but for one behind a space', 43, ({ after }) => after === '\u2014'],
  [
    'what may stand before or beside a break (BB, CB) is taken for a letter',
    91,
    ({ base, after }) => RARE.test(base) || RARE.test(after),
  ],
  ['a space of no width is taken for any space', 11, ({ base }) => base === '\u200b'],
  [
    'LB15 is that of Unicode 15.1 and later: only a quote that surely opens holds on over a space, and a stop before a digit lets go',
    11,
    ({ base, spaced, after }) => after === '\u00bb' || (spaced && (/["\u00ab]/.test(base) || after === '.')),
  ],
  [
    'a space lets go before what starts no line otherwise (no LB16)',
    10,
    ({ base, spaced, after }) => spaced && /\p{Pe}/u.test(base) && NON_STARTER.test(after),
  ],
  [
    'an opening bracket, however wide, stays with the letter, the closing bracket or the sign before it',
    45,
    ({ spaced, after }) => !spaced && OPENING.test(after),
  ],
  ['a per cent sign starts no line', 22, ({ after }) => after === '%'],
  [
    'a stop, a closing bracket or a per cent sign lets go of ideographs only',
    43,
    ({ base, spaced }) => !spaced && CLINGING.test(base),
  ],
  ['a currency sign ends no line', 4, ({ base, spaced }) => !spaced && /\p{Sc}/u.test(base)],
  [
    'what is drawn as one emoji is one unit; a joiner or a modifier of none is a mark',
    10,
    ({ before, after }) => EMOJI.test(after) || before.endsWith('\u200d'),
  ],
  ['a bar is a letter', 2, ({ base }) => base === '|'],
  ['a hyphen that never breaks holds on to a soft one before it', 4, ({ after }) => after === '\u2011'],
];

const rows = readFileSync(new URL('../../fixtures/unicode/line-break-test-15.0.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

test('lines break where Unicode’s own LineBreakTest says, but for what we choose', () => {
  const times = CHOICES.map(() => 0);
  const unexplained: string[] = [];
  let boundaries = 0;
  for (const row of rows) {
    const characters = row.split(/[x/]/).map((code) => String.fromCodePoint(Number.parseInt(code, 16)));
    const text = characters.join('');
    if (CLEANED.test(text)) continue;
    const signs = row.match(/[x/]/g) ?? [];
    const { count, starts, classes } = unitsOf(text, 400);
    const allowed = new Set<number>();
    for (let unit = 1; unit < count; unit++) if (breakAllowed(classes, unit)) allowed.add(starts[unit]!);
    let offset = 0;
    for (const [index, sign] of signs.entries()) {
      offset += characters[index]!.length;
      boundaries++;
      if (allowed.has(offset) === (sign === '/')) continue;
      const before = text.slice(0, offset);
      const [, base = '', spaces = ''] =
        /(\P{M})[\p{M}\u200d]*( *)\p{M}*$/u.exec(before.replace(/( +)$/, '$1')) ?? [];
      const at = {
        before,
        base,
        spaced: spaces !== '',
        after: characters[index + 1]!,
      };
      const choice = CHOICES.findIndex(([, , is]) => is(at));
      if (choice < 0) unexplained.push(`${row} at ${index + 1}`);
      else times[choice]!++;
    }
  }
  expect(unexplained).toEqual([]);
  expect(CHOICES.map(([why], index) => [why, times[index]])).toEqual(
    CHOICES.map(([why, times]) => [why, times]),
  );
  expect(boundaries).toBeGreaterThan(10_000);
});
