import type { Token } from 'markdown-it';
import type { ReadEntry } from '../map-of-outline';
import { NO_TEXT, SEE_ABOVE } from '../markdown';
import { readLabel } from '../outline-label';

/** What a list item says of its statement beside the text. */
export type Said = Pick<ReadEntry, 'kind' | 'bearing' | 'onStep' | 'linked' | 'again'>;

/** A list item's first paragraph: what it says, and the tokens of its text. */
export interface ItemLabel {
  readonly said: Said;
  readonly rest: readonly Token[];
  /** The text instead, where the label is all that the item has. */
  readonly group?: string;
}

/**
 * Takes what `writeMarkdown` sets around a text off it: `**Supported by claim:**` before, *(see above)* or *(no text)* behind.
 * A kind alone (`**Evidence:**`) is no label but the name of a group, and stays the text.
 */
export function itemLabel(tokens: readonly Token[]): ItemLabel {
  const words = tokens.filter(({ type, content }) => type !== 'text' || content !== '');
  const [open, name, close, ...rest] = words;
  if (open?.type !== 'strong_open' || name?.type !== 'text' || close?.type !== 'strong_close') {
    return { said: {}, rest: tokens };
  }
  const said = name.content.endsWith(':') ? readLabel(name.content.slice(0, -1)) : undefined;
  if (!said) return { said: {}, rest: tokens };
  const again = withoutEnd(rest, SEE_ABOVE);
  if (again) return { said: { ...said, again: true }, rest: withoutEnd(again, NO_TEXT) ?? again };
  const empty = withoutEnd(rest, NO_TEXT);
  if (empty) return { said, rest: empty };
  const isEmpty = rest.every(({ type, content }) => type !== 'footnote_ref' && content.trim() === '');
  if (!isEmpty || said.bearing) return { said, rest };
  return { said, rest, group: name.content.slice(0, -1) };
}

/** The tokens without an emphasis `*mark*` at their end, before which and behind which footnotes may be; undefined if there is none. */
function withoutEnd(tokens: readonly Token[], mark: string): readonly Token[] | undefined {
  const end = tokens.findLastIndex(({ type }) => type === 'em_close');
  if (end < 2 || tokens[end - 2]?.type !== 'em_open' || `*${tokens[end - 1]?.content}*` !== mark)
    return undefined;
  const behind = tokens.slice(end + 1);
  const isLast = behind.every(({ type, content }) => type === 'footnote_ref' || content.trim() === '');
  if (!isLast || behind.some(({ type }) => type === 'softbreak')) return undefined;
  return [...tokens.slice(0, end - 2), ...behind];
}
