import { measureText } from '../../text/measure-text';
import { CITATION, HEADER, HEADER_STYLE, PADDING_X } from './box-anatomy';

/** Where the number of a box's citations stands (left edge, on the header's baseline), and the icon before it (top left). */
export interface CitationBadge {
  readonly number: string;
  readonly x: number;
  readonly icon: { readonly x: number; readonly y: number; readonly size: number };
}

/** The mark of a box's citations, in px from the box's corner; undefined if it has none. */
export function citationBadge(box: {
  readonly citations: number;
  readonly width: number;
}): CitationBadge | undefined {
  if (box.citations === 0) return undefined;
  const number = String(box.citations);
  const x = box.width - PADDING_X - measureText(number, HEADER_STYLE);
  const { size, gap } = CITATION;
  return { number, x, icon: { x: x - gap - size, y: HEADER.baseline - size + 1.5, size } };
}
