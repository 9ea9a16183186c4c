import type { Arrow, Box } from '../scene/scene';
import type { Canvas2D } from './canvas';
import { canvasPen } from './canvas-pen';
import { drawMark } from './draw-arrow';
import { farDetail } from './far-detail';
import type { FarLook } from './far-look';
import { paintFarArrow } from './paint-far-arrow';
import { paintFarBox } from './paint-far-box';

/** Below this zoom an arrow's mark is too small for its sign to be seen. */
const SIGNS = 0.14;

/**
 * Paints boxes and arrows as they are seen from afar: at the same places and in the same colours as near, with as much
 * detail as can be seen. The context must be in px of the scene, and the fonts loaded.
 *
 * @param pathOf Makes a path from SVG path data.
 * @returns Painting goes on each time that something is asked of it, by one box or arrow, so that whoever asks can do
 *   something else in between. The context's own state is changed.
 */
export function* paintFar<P>(
  context: Canvas2D<P>,
  pathOf: (data: string) => P,
  { boxes, arrows }: { readonly boxes: readonly Box[]; readonly arrows: readonly Arrow[] },
  look: FarLook,
): Generator<void> {
  const pen = canvasPen(context, pathOf);
  const detail = farDetail(look.zoom);
  const dim = (id: string) => {
    context.globalAlpha = look.isDimmed(id) ? look.dimmed : 1;
  };
  for (const arrow of arrows) {
    dim(arrow.id);
    paintFarArrow(context, pen, arrow, detail, look);
    yield;
  }
  for (const box of boxes) {
    dim(box.id);
    paintFarBox(context, pen, box, detail, look);
    yield;
  }
  if (look.zoom < SIGNS) return;
  for (const { id, tone, mark } of arrows) {
    dim(id);
    drawMark(pen, tone, [mark], look.theme);
    yield;
  }
}
