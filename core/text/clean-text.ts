import { cutText } from './cut-text';

const SUSPECT = /[\p{Cc}\p{Cs}\p{M}\u1100-\u11ff\u2028\u2029\ufffe\uffff]/u;
const NEW_LINE = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const COMPOSABLE = /\p{L}\p{Mn}+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu;

/**
 * A text as it is drawn: cut where it is very long; every line end (UAX #14, LB4 and LB5) is `\n`, a tab is a space, other control characters are
 * gone, and halves of surrogate pairs and the two non-characters that no XML may hold are U+FFFD. Letters and marks
 * that have a common form take it, as a shaper would have it: else base and mark could come from different subsets of
 * the font. Only those: full normalisation would change ideographs in people's names.
 */
export function cleanText(given: string): string {
  const text = cutText(given);
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(NEW_LINE, '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
    .replace(/[\p{Cs}\ufffe\uffff]/gu, '\ufffd')
    .replace(COMPOSABLE, (letters) => letters.normalize('NFC'));
}
