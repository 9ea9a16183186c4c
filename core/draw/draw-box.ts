import { KIND_NAMES, type StatementKind } from '../model/kinds';
import { HEADER, HEADER_STYLE, ICON, RADIUS, STROKE, textStyleOf } from '../scene/boxes/box-anatomy';
import { citationBadge } from '../scene/boxes/citation-badge';
import { FOLD_STYLE, foldBadge } from '../scene/boxes/fold-badge';
import type { Box } from '../scene/scene';
import { iconPath } from './icon-path';
import { citationIcon, kindIcons } from './kind-icons';
import type { Pen } from './pen';
import type { Theme } from './theme';

const ICON_SIDE = 24;
const ICON_STROKE = 2.2;

/** Draws a statement's box. */
export function drawBox(pen: Pen, box: Box, theme: Theme): void {
  const { edge, fill, text } = theme.kinds[box.kind];
  const { size, weight } = textStyleOf(box.kind);
  const header = { size: HEADER_STYLE.size, weight: HEADER_STYLE.weight, fill: edge };
  const citations = citationBadge(box);
  const fold = foldBadge(box);
  pen.enter(box.x, box.y);
  pen.rect(0, 0, box.width, box.height, RADIUS, { fill, stroke: edge, width: STROKE });
  drawKindIcon(pen, box.kind, ICON.x, ICON.y, ICON.size, theme);
  pen.text([{ text: KIND_NAMES[box.kind], x: HEADER.x, y: HEADER.baseline }], header);
  if (citations) {
    const { number, x, icon } = citations;
    pen.stamp(iconPath(citationIcon), icon.x, icon.y, icon.size / ICON_SIDE, {
      stroke: edge,
      width: ICON_STROKE,
    });
    pen.text([{ text: number, x, y: HEADER.baseline }], header);
  }
  pen.text(box.lines, { size, weight, fill: text });
  if (fold) {
    pen.rect(fold.x, fold.y, fold.width, fold.height, fold.height / 2, { fill: edge });
    const plate = { size: FOLD_STYLE.size, weight: FOLD_STYLE.weight, fill };
    pen.text([{ text: fold.text, x: fold.textX, y: fold.baseline }], plate);
  }
  pen.leave();
}

/** Draws the icon of a kind in its colour. */
export function drawKindIcon(
  pen: Pen,
  kind: StatementKind,
  x: number,
  y: number,
  size: number,
  theme: Theme,
): void {
  const paint = { stroke: theme.kinds[kind].edge, width: ICON_STROKE };
  pen.stamp(iconPath(kindIcons[kind]), x, y, size / ICON_SIDE, paint);
}
