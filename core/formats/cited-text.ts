import type { Cited } from './references';
import type { RichText } from './rich-text';

/** The full stop that a citation within the text stands before; none behind a shortening of letters or an ellipsis. */
const FULL_STOP = /(?<![.。．…])[.。．]$/u;
/** A full stop that is of the word itself: “U.S.”, “Ph.D.”, “et al.”, “Ltd.” */
const OF_THE_WORD =
  /(?:(?<!\p{L}{3})\p{L}\.\p{L}|\bet al|\bet seq|\b(?:etc|ibid|Inc|Ltd|Co|Corp|Bros|Jr|Sr|St|Ave|Rd|Dept|Govt|Jan|Feb|Aug|Sept?|Oct|Nov|Dec))\.$/u;

/**
 * A text with what it cites within it: “People walk there (Doe, 2020).” Behind a shortened word, whose full stop stays with it, it
 * stands last: “Made in the U.S. (Doe, 2020)”. Notes are left to whoever sets the text.
 */
export function citedText(text: string, cited: readonly Cited[]): RichText {
  const within = cited.filter(({ inText }) => inText.length > 0);
  if (within.length === 0) return [{ text }];
  const trimmed = text.trimEnd();
  const [stop = ''] = (!OF_THE_WORD.test(trimmed) && FULL_STOP.exec(trimmed)) || [];
  return [
    { text: trimmed.slice(0, trimmed.length - stop.length) },
    ...within.flatMap(({ inText }) => [{ text: ' ' }, ...inText]),
    ...(stop ? [{ text: stop }] : []),
  ];
}
