import type { Point } from '../model/geometry';
import { lineWidth } from '../scene/arrows/arrow-anatomy';
import type { Arrow } from '../scene/scene';
import type { Canvas2D } from './canvas';
import { drawArrowLines } from './draw-arrow';
import type { FarDetail } from './far-detail';
import type { FarLook } from './far-look';
import type { Pen } from './pen';

/** The least width of a line, in px of the screen. */
const THINNEST = 0.5;

/** From further and further away, lines that are no thinner any more grow fainter, or they would hide the boxes. */
const FAINT = { least: 0.4, from: 0.16, to: 0.03 } as const;

/** Paints an arrow's lines as seen from afar: its roundness and its head only where they can be seen. */
export function paintFarArrow<P>(
  context: Canvas2D<P>,
  pen: Pen,
  arrow: Arrow,
  detail: FarDetail,
  { theme, zoom }: FarLook,
): void {
  if (detail === 'titles' || detail === 'text') {
    drawArrowLines(pen, [arrow], theme);
    return;
  }
  const width = Math.max(lineWidth(arrow), THINNEST / zoom);
  const away = Math.min(1, Math.max(0, (FAINT.from - zoom) / (FAINT.from - FAINT.to)));
  context.globalAlpha *= 1 - (1 - FAINT.least) * away;
  context.fillStyle = theme.arrows[arrow.tone];
  for (const stem of arrow.stems) paintLine(context, stem, width);
  paintLine(context, arrow.trunk, width);
}

/** Rectangles are many times as fast as paths, and nearly all parts of arrows are level or upright. */
function paintLine<P>(context: Canvas2D<P>, line: readonly Point[], width: number): void {
  for (let index = 1; index < line.length; index++) {
    const [a, b] = [line[index - 1]!, line[index]!];
    if (a.x === b.x) context.fillRect(a.x - width / 2, Math.min(a.y, b.y), width, Math.abs(a.y - b.y));
    else if (a.y === b.y) context.fillRect(Math.min(a.x, b.x), a.y - width / 2, Math.abs(a.x - b.x), width);
    else {
      context.strokeStyle = context.fillStyle;
      context.lineWidth = width;
      context.beginPath();
      context.moveTo(a.x, a.y);
      context.lineTo(b.x, b.y);
      context.stroke();
    }
  }
}
