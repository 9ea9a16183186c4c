import type { Point, Rect } from '../model/geometry';
import type { PictureFrame } from '../scene/picture-frame';
import type { Scene } from '../scene/scene';
import type { Canvas2D, CanvasHost } from './canvas';
import type { PictureOptions } from './draw-picture';
import { paintCanvas } from './paint-canvas';
import type { RasterSize } from './raster-size';
import { scenePart } from './scene-part';

/** The most pixels of a strip, 32 MiB. */
const STRIP_PIXELS = 2 ** 23;
/** The side of a tile, in pixels: one is read from memory that is near, and many have nothing on them. */
const TILE = 512;

/**
 * Paints a picture of any size from top to bottom, strip by strip, so that never more than one strip is in memory. Tiles with
 * nothing on them, most in a large map, are neither painted nor read.
 *
 * @param size See `rasterSize`.
 * @returns Rows of pixels, four bytes each (red, green, blue, alpha, not multiplied): `size.width × 4` bytes a row, as many rows
 *   as the strip has. Each strip holds only until the next is asked for. Whoever asks may stop at any time.
 */
export async function* paintStrips<P, C extends Canvas2D<P>>(
  scene: Scene,
  frame: PictureFrame,
  size: RasterSize,
  options: PictureOptions,
  host: CanvasHost<P, C>,
): AsyncGenerator<Uint8Array> {
  const { width, height, scale } = size;
  const deep = Math.max(1, Math.min(height, TILE, Math.floor(STRIP_PIXELS / width)));
  const wide = Math.min(width, TILE);
  const strip = new Uint32Array(width * deep);
  const context = host.canvas(wide, deep);
  const read = options.transparent ? undefined : host.readOpaque;
  const paint = async (part: Scene, around: PictureFrame, corner: Point): Promise<Uint32Array> => {
    context.clearRect(0, 0, wide, deep);
    paintCanvas(context, host.path, part, around, { ...options, scale }, corner);
    return wordsOf(read ? await read(context) : context.getImageData(0, 0, wide, deep).data);
  };
  const nothing: Scene = { boxes: new Map(), arrows: new Map(), bounds: scene.bounds };
  const [background = 0] = await paint(nothing, { ...frame, heading: [], legend: [] }, { x: 0, y: 0 });
  for (let top = 0; top < height; top += deep) {
    const rows = Math.min(deep, height - top);
    for (let left = 0; left < width; left += wide) {
      const columns = Math.min(wide, width - left);
      const window = {
        x: frame.x + left / scale,
        y: frame.y + top / scale,
        width: columns / scale,
        height: rows / scale,
      };
      const part = scenePart(scene, window);
      const pixels = isBlank(part, frame, window) ? undefined : await paint(part, frame, { x: left, y: top });
      for (let row = 0; row < rows; row++) {
        const at = row * width + left;
        if (pixels) strip.set(pixels.subarray(row * wide, row * wide + columns), at);
        else strip.fill(background, at, at + columns);
      }
    }
    yield new Uint8Array(strip.buffer, 0, width * rows * 4);
  }
}

/** Whether nothing is drawn in a window but the background. */
function isBlank({ boxes, arrows, bounds }: Scene, { heading, legend }: PictureFrame, window: Rect): boolean {
  if (boxes.size > 0 || arrows.size > 0) return false;
  if (heading.length === 0 && legend.length === 0) return true;
  // They stand above and below the map.
  return window.y >= bounds.y && window.y + window.height <= bounds.y + bounds.height;
}

/** Pixels as numbers, to be copied four bytes at once. */
function wordsOf(pixels: Uint8Array | Uint8ClampedArray): Uint32Array {
  return new Uint32Array(pixels.buffer, pixels.byteOffset, pixels.length / 4);
}
