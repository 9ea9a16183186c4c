import { canvasPen } from '../../../../core/draw/canvas-pen';
import { drawPicture, type PictureOptions } from '../../../../core/draw/draw-picture';
import type { Pen } from '../../../../core/draw/pen';
import type { PictureFrame } from '../../../../core/scene/picture-frame';
import type { Scene } from '../../../../core/scene/scene';
import type { PictureView } from './picture-view';

/** Text that is smaller, in pixels, is drawn as a bar: it could not be read, and ten thousand of them take long to set. */
const READABLE = 3;
/** What an icon measures before it is scaled, in px. */
const ICON_SIDE = 24;
const PAPER = '#ffffff';

/**
 * Paints a picture in small.
 *
 * @param pixels Pixels for each unit of the view.
 * @param tileLine The colour of the lines between sheets.
 */
export function paintPreview(
  context: CanvasRenderingContext2D,
  { scene, frame }: { readonly scene: Scene; readonly frame: PictureFrame },
  picture: PictureOptions,
  view: PictureView,
  { pixels, tileLine }: { readonly pixels: number; readonly tileLine: string },
): void {
  context.save();
  context.scale(pixels, pixels);
  if (view.paper) {
    context.fillStyle = PAPER;
    context.fillRect(0, 0, view.width, view.height);
  }
  context.translate(view.x, view.y);
  context.scale(view.scale, view.scale);
  context.translate(-frame.x, -frame.y);
  const scale = pixels * view.scale;
  drawPicture(smallPen(context, scale), scene, frame, picture);
  context.strokeStyle = tileLine;
  context.lineWidth = 1.5 / scale;
  context.setLineDash([6 / scale, 4 / scale]);
  for (const { x, y, width, height } of view.tiles) context.strokeRect(x, y, width, height);
  context.restore();
}

function smallPen(context: CanvasRenderingContext2D, scale: number): Pen {
  const pen = canvasPen(context, (data) => new Path2D(data));
  return {
    ...pen,
    stamp: (data, x, y, size, paint) => {
      if (size * scale * ICON_SIDE >= READABLE) pen.stamp(data, x, y, size, paint);
    },
    text: (lines, paint) => {
      if (paint.size * scale >= READABLE) return pen.text(lines, paint);
      context.fillStyle = paint.fill;
      context.globalAlpha = 0.4;
      for (const { text, x, y, rtl } of lines) {
        const width = text.length * paint.size * 0.5;
        context.fillRect(rtl ? x - width : x, y - paint.size * 0.6, width, paint.size * 0.5);
      }
      context.globalAlpha = 1;
    },
  };
}
