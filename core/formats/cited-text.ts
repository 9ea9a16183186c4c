import type { Cited } from './references';
import type { RichText } from './rich-text';

/** The full stop that a citation within the text stands before; none behind a shortening of letters or an ellipsis. */
const FULL_STOP = /(?<![.。．…])[.。．]$/u;

/** A text with what it cites within it: “People walk there (Doe, 2020).” Notes are left to whoever sets the text. */
export function citedText(text: string, cited: readonly Cited[]): RichText {
  const within = cited.filter(({ inText }) => inText.length > 0);
  if (within.length === 0) return [{ text }];
  const trimmed = text.trimEnd();
  const [stop = ''] = FULL_STOP.exec(trimmed) ?? [];
  return [
    { text: trimmed.slice(0, trimmed.length - stop.length) },
    ...within.flatMap(({ inText }) => [{ text: ' ' }, ...inText]),
    ...(stop ? [{ text: stop }] : []),
  ];
}
