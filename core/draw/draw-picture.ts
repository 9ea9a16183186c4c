import type { Rect } from '../model/geometry';
import { MARK_RADIUS } from '../scene/arrow-anatomy';
import { HEADING_STYLE, LEGEND_SIGN, LEGEND_STYLE, type PictureFrame } from '../scene/picture-frame';
import type { Arrow, Box, Scene } from '../scene/scene';
import { drawArrowLine, drawMark } from './draw-arrow';
import { drawBox, drawKindIcon } from './draw-box';
import type { Pen } from './pen';
import type { Theme } from './theme';

/** How a picture is drawn. */
export interface PictureOptions {
  readonly theme: Theme;
  /** Whether nothing is drawn under the map, so that what the picture is laid on shows. */
  readonly transparent?: boolean;
}

/**
 * Draws a scene and what stands around it.
 *
 * @param window The part of the picture that is wanted, in px of the scene; what lies outside need not be drawn. All of it
 *   if left out.
 */
export function drawPicture(
  pen: Pen,
  scene: Scene,
  frame: PictureFrame,
  { theme, transparent = false }: PictureOptions,
  window: Rect = frame,
): void {
  const whole = window === frame;
  const { x, y, width, height } = frame;
  if (!transparent) pen.rect(x, y, width, height, 0, { fill: theme.background });
  const arrows = [...scene.arrows.values()].filter((arrow) => whole || overlap(arrowBounds(arrow), window));
  const boxes = [...scene.boxes.values()].filter((box) => whole || overlap(roundBox(box), window));
  for (const arrow of arrows) drawArrowLine(pen, arrow, theme);
  for (const box of boxes) drawBox(pen, box, theme);
  for (const { tone, mark } of arrows) drawMark(pen, tone, mark.x, mark.y, theme);
  drawAround(pen, frame, theme);
}

function drawAround(pen: Pen, { heading, legend }: PictureFrame, theme: Theme): void {
  // A claim's colours are those of plain text.
  const { text } = theme.kinds.claim;
  if (heading.length > 0) pen.text(heading, { size: HEADING_STYLE.size, weight: 600, fill: text });
  for (const { of, x, y, name } of legend) {
    if ('kind' in of) drawKindIcon(pen, of.kind, x, y, LEGEND_SIGN, theme);
    else drawMark(pen, of.tone, x + LEGEND_SIGN / 2, y + LEGEND_SIGN / 2, theme);
    pen.text([name], { size: LEGEND_STYLE.size, weight: LEGEND_STYLE.weight, fill: text });
  }
}

/** A box with its edge, and the plate that may hang from it. */
function roundBox({ x, y, width, height }: Box): Rect {
  return { x: x - 1, y: y - 1, width: width + 2, height: height + 12 };
}

const known = new WeakMap<Arrow, Rect>();

function arrowBounds(arrow: Arrow): Rect {
  const bounds = known.get(arrow) ?? boundsAround(arrow);
  known.set(arrow, bounds);
  return bounds;
}

function boundsAround({ stems, trunk, mark }: Arrow): Rect {
  const points = [...stems.flat(), ...trunk, mark];
  let [left, top, right, bottom] = [mark.x, mark.y, mark.x, mark.y];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  const room = MARK_RADIUS + 1;
  return { x: left - room, y: top - room, width: right - left + 2 * room, height: bottom - top + 2 * room };
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
