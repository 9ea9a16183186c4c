import type { Point } from '../model/geometry';
import type { PictureFrame } from '../scene/picture-frame';
import type { Scene } from '../scene/scene';
import type { Canvas2D } from './canvas';
import { canvasPen } from './canvas-pen';
import { drawPicture, type PictureOptions } from './draw-picture';

/**
 * Paints a picture, or a part of it, on a canvas, from its top left corner. The fonts must be loaded.
 *
 * @param pathOf Makes a path from SVG path data: `(data) => new Path2D(data)`.
 * @param scale Pixels of the canvas for each px of the scene.
 * @param corner The pixel of the picture that the canvas begins with. Of the scene no more is needed than what is seen there.
 */
export function paintCanvas<P>(
  context: Canvas2D<P>,
  pathOf: (data: string) => P,
  scene: Scene,
  frame: PictureFrame,
  options: PictureOptions & { readonly scale: number },
  corner: Point = { x: 0, y: 0 },
): void {
  context.save();
  // In whole pixels, so that letters are smoothed alike in every part.
  context.translate(-corner.x, -corner.y);
  context.scale(options.scale, options.scale);
  context.translate(-frame.x, -frame.y);
  drawPicture(canvasPen(context, pathOf), scene, frame, options);
  context.restore();
}
