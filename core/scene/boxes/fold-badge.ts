import type { Rect } from '../../model/geometry';
import { measureText } from '../../text/measure-text';
import type { TextStyle } from '../../text/text-style';
import type { Box } from '../scene';

/** The style of the number of statements that are folded away. */
export const FOLD_STYLE: TextStyle = { size: 12, weight: 600, lineHeight: 16 };
const HEIGHT = 20;
const PADDING = 9;

/** The plate that says how much is folded away under a box; in px from the box's corner. */
export interface FoldBadge extends Rect {
  readonly text: string;
  /** The left edge and the baseline of the text, from the box's corner. */
  readonly textX: number;
  readonly baseline: number;
}

/** The plate on the bottom edge of a box; undefined if nothing is folded away under it. */
export function foldBadge(box: Pick<Box, 'folded' | 'width' | 'height'>): FoldBadge | undefined {
  if (box.folded === 0) return undefined;
  const text = `+${box.folded}`;
  const width = measureText(text, FOLD_STYLE) + 2 * PADDING;
  const x = (box.width - width) / 2;
  const y = box.height - HEIGHT / 2;
  return { x, y, width, height: HEIGHT, text, textX: x + PADDING, baseline: y + 14.5 };
}
