import { KIND_NAMES } from '../model/kinds';
import { HEADER, HEADER_STYLE, ICON, RADIUS, STROKE, textStyleOf } from '../scene/boxes/box-anatomy';
import { foldBadge } from '../scene/boxes/fold-badge';
import type { Box } from '../scene/scene';
import type { Canvas2D } from './canvas';
import { drawBox, drawKindIcon } from './draw-box';
import type { FarDetail } from './far-detail';
import type { FarLook } from './far-look';
import type { Pen } from './pen';

/**
 * The least width of a box's edge, in px of the screen: the edges tell the kinds apart. It is as wide as it is by the zoom
 * at which all of a box is drawn.
 */
const THINNEST = { width: 0.6, from: 0.2, to: 0.08 } as const;
/** The least that is seen of a box, in px of the screen. */
const SPECK = 1.2;
/** How high the bar of a line of text is, as a part of the size of its letters; and how opaque. */
const BAR = { height: 0.5, alpha: 0.45 } as const;

/** Paints a box as it is seen from afar. */
export function paintFarBox<P>(
  context: Canvas2D<P>,
  pen: Pen,
  box: Box,
  detail: FarDetail,
  look: FarLook,
): void {
  if (detail === 'text') drawBox(pen, box, look.theme);
  else if (detail === 'kinds') paintColours(context, box, look);
  else paintOutline(context, pen, box, detail, look);
}

/** From further and further away a box takes on the colour of its edge, which is all that tells small ones apart. */
const TINT = { most: 0.5, from: 0.08, to: 0.03 } as const;

/** Two rectangles: the one that is the edge, and the one within. */
function paintColours<P>(context: Canvas2D<P>, box: Box, { theme, zoom }: FarLook): void {
  const { kind, folded } = box;
  const width = Math.max(box.width, SPECK / zoom);
  const height = Math.max(box.height, SPECK / zoom);
  const x = box.x + (box.width - width) / 2;
  const y = box.y + (box.height - height) / 2;
  const { edge, fill } = theme.kinds[kind];
  const line = edgeWidth(zoom);
  context.fillStyle = edge;
  context.fillRect(x, y, width, height);
  if (folded > 0) context.fillRect(x + width / 2 - 30, y + height, 60, 20);
  if (width <= 2 * line || height <= 2 * line) return;
  const { globalAlpha } = context;
  const away = Math.min(1, Math.max(0, (TINT.from - zoom) / (TINT.from - TINT.to)));
  context.globalAlpha = globalAlpha * (1 - TINT.most * away);
  context.fillStyle = fill;
  context.fillRect(x + line, y + line, width - 2 * line, height - 2 * line);
  context.globalAlpha = globalAlpha;
}

function paintOutline<P>(
  context: Canvas2D<P>,
  pen: Pen,
  box: Box,
  detail: FarDetail,
  { theme, zoom }: FarLook,
): void {
  const { edge, fill, text } = theme.kinds[box.kind];
  const style = textStyleOf(box.kind);
  const titled = detail === 'titles';
  const fold = foldBadge(box);
  pen.enter(box.x, box.y);
  pen.rect(0, 0, box.width, box.height, RADIUS, {
    fill,
    stroke: edge,
    width: edgeWidth(zoom),
  });
  if (titled) {
    drawKindIcon(pen, box.kind, ICON.x, ICON.y, ICON.size, theme);
    const name = { text: KIND_NAMES[box.kind], x: HEADER.x, y: HEADER.baseline };
    pen.text([name], { size: HEADER_STYLE.size, weight: HEADER_STYLE.weight, fill: edge });
    pen.text(box.lines.slice(0, 1), { size: style.size, weight: style.weight, fill: text });
  } else {
    context.fillStyle = edge;
    context.fillRect(ICON.x, ICON.y + 2, ICON.size, ICON.size - 4);
  }
  const { globalAlpha } = context;
  context.globalAlpha = globalAlpha * BAR.alpha;
  context.fillStyle = text;
  const high = style.size * BAR.height;
  for (const { x, y, width, rtl } of titled ? box.lines.slice(1) : box.lines) {
    context.fillRect(rtl ? x - width : x, y - high, width, high);
  }
  context.globalAlpha = globalAlpha;
  if (fold) pen.rect(fold.x, fold.y, fold.width, fold.height, fold.height / 2, { fill: edge });
  pen.leave();
}

/** In px of the scene. */
function edgeWidth(zoom: number): number {
  const away = Math.min(1, Math.max(0, (THINNEST.from - zoom) / (THINNEST.from - THINNEST.to)));
  return Math.max(STROKE, (THINNEST.width * away) / zoom);
}
