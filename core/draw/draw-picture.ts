import { HEADING_STYLE, LEGEND_SIGN, LEGEND_STYLE, type PictureFrame } from '../scene/picture-frame';
import type { Scene } from '../scene/scene';
import { drawArrowLines, drawMark, drawMarks } from './draw-arrow';
import { drawBox, drawKindIcon } from './draw-box';
import type { Pen } from './pen';
import type { Theme } from './theme';

/** How a picture is drawn. */
export interface PictureOptions {
  readonly theme: Theme;
  /** Whether nothing is drawn under the map, so that what the picture is laid on shows. */
  readonly transparent?: boolean;
}

/** Draws a scene and what stands around it. */
export function drawPicture(
  pen: Pen,
  scene: Scene,
  frame: PictureFrame,
  { theme, transparent = false }: PictureOptions,
): void {
  const { x, y, width, height } = frame;
  if (!transparent) pen.rect(x, y, width, height, 0, { fill: theme.background });
  drawArrowLines(pen, scene.arrows.values(), theme);
  for (const box of scene.boxes.values()) drawBox(pen, box, theme);
  drawMarks(pen, scene.arrows.values(), theme);
  drawAround(pen, frame, theme);
}

function drawAround(pen: Pen, { heading, legend }: PictureFrame, theme: Theme): void {
  // A claim's colours are those of plain text.
  const { text } = theme.kinds.claim;
  if (heading.length > 0) pen.text(heading, { size: HEADING_STYLE.size, weight: 600, fill: text });
  for (const { of, x, y, name } of legend) {
    if ('kind' in of) drawKindIcon(pen, of.kind, x, y, LEGEND_SIGN, theme);
    else drawMark(pen, of.tone, [{ x: x + LEGEND_SIGN / 2, y: y + LEGEND_SIGN / 2 }], theme);
    pen.text([name], { size: LEGEND_STYLE.size, weight: LEGEND_STYLE.weight, fill: text });
  }
}
