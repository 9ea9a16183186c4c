import { hashOf } from './word-hash';

/** The words that turn an English statement into its opposite, as they are without their apostrophes. */
const NOS = [
  ...['no', 'not', 'never', 'none', 'nobody', 'nothing', 'nor', 'neither', 'nowhere', 'without', 'cannot'],
  ...['isnt', 'arent', 'wasnt', 'werent', 'dont', 'doesnt', 'didnt', 'hasnt', 'havent', 'hadnt', 'wont'],
  ...['wouldnt', 'cant', 'couldnt', 'shouldnt', 'mustnt', 'neednt'],
];
/** What does so in Japanese and Korean. */
const WIDE_NOS = /ない|なく|なかっ|なけれ|ません|ぬ|ずに|않|없|아니|못/gu;

const known = new Set(NOS.map(hashOf));
/** Most words are told not to be among them by their last bits alone. */
const maybe = new Uint8Array(1024);
for (const word of known) maybe[word & 1023] = 1;

/** Whether the word with this hash says no. */
export function isNegation(word: number): boolean {
  return maybe[word & 1023] === 1 && known.has(word);
}

/** How often a Japanese or Korean text says no. */
export function wideNegations(text: string): number {
  return text.match(WIDE_NOS)?.length ?? 0;
}
