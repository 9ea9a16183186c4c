/** A text in the form that texts are compared in, and where each part of it comes from. */
export interface NormalisedText {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the span of the original that it comes from: UTF-16 offsets, `ends` exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Accents and vowel points; not the marks that make another letter, such as the voicing of kana or Indic vowel signs. */
const ACCENT =
  /(?![\u3099\u309a])(?=\p{Mn})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}]/gu;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const NEW_LETTERS: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h' },
  ...{ '‘': "'", '’': "'", '‚': "'", '‛': "'", '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"' },
  ...{ '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-' },
};
const PLAIN = /^[!-~]*( [!-~]+)*$/;

const normalised = new Map<string, string>();

/**
 * A text without what a person who looks for it leaves out or writes another way: upper case, accents, the width of
 * letters and kana, curly quotes, long dashes, unseen characters; any run of spaces and line ends is one space. In the
 * spirit of Unicode's caseless compatibility matching (The Unicode Standard, D147). Hangul is taken apart into its
 * letters, so that a syllable that is being typed is found in the finished one.
 */
export function normaliseText(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let result = '';
  for (const char of text) {
    const next = normaliseCharacter(char);
    if (next !== ' ' || !result.endsWith(' ')) result += next;
  }
  return result;
}

/** As `normaliseText`, with the way back to the original. */
export function normaliseWithOffsets(original: string): NormalisedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let start = 0;
  for (const char of original) {
    const end = start + char.length;
    const next = normaliseCharacter(char);
    if (next === '' || (next === ' ' && text.endsWith(' '))) {
      // What leaves no trace belongs to what it follows, as an accent to its letter.
      if (ends.length > 0) ends[ends.length - 1] = end;
    } else {
      text += next;
      for (let unit = 0; unit < next.length; unit++) {
        starts.push(start);
        ends.push(end);
      }
    }
    start = end;
  }
  return { text, starts, ends };
}

function normaliseCharacter(char: string): string {
  let known = normalised.get(char);
  if (known === undefined) {
    known = work(char);
    normalised.set(char, known);
  }
  return known;
}

function work(char: string): string {
  if (/\s/.test(char)) return ' ';
  const bare = char.normalize('NFKD').replace(ACCENT, '').replace(UNSEEN, '');
  // Through upper case, so that ß is ss and a final sigma is a sigma.
  const folded = bare.toUpperCase().toLowerCase().normalize('NFKD').replace(ACCENT, '');
  return folded.replace(/[^!-~]/g, (letter) => NEW_LETTERS[letter] ?? letter);
}
