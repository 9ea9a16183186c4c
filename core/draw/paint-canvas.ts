import type { Rect } from '../model/geometry';
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
 * @param window The part, in px of the scene; the whole picture if left out.
 */
export function paintCanvas<P>(
  context: Canvas2D<P>,
  pathOf: (data: string) => P,
  scene: Scene,
  frame: PictureFrame,
  options: PictureOptions & { readonly scale: number },
  window: Rect = frame,
): void {
  context.save();
  context.scale(options.scale, options.scale);
  context.translate(-window.x, -window.y);
  drawPicture(canvasPen(context, pathOf), scene, frame, options, window);
  context.restore();
}
