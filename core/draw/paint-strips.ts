import type { PictureFrame } from '../scene/picture-frame';
import type { Scene } from '../scene/scene';
import type { Canvas2D, CanvasHost } from './canvas';
import type { PictureOptions } from './draw-picture';
import { paintCanvas } from './paint-canvas';
import type { RasterSize } from './raster-size';

/** The most pixels of a strip, unless the host wants fewer at once: 32 MiB. Larger ones are hardly faster. */
const STRIP_PIXELS = 2 ** 23;
/** The longest side of a tile; every canvas can have it. */
const TILE = 4096;

/**
 * Paints a picture of any size from top to bottom, strip by strip, so that never more than one strip is in memory.
 *
 * @param size See `rasterSize`.
 * @returns Rows of pixels, four bytes each (red, green, blue, alpha, not multiplied): `size.width × 4` bytes a row, as many rows
 *   as the strip has. Each strip holds only until the next is asked for. Whoever asks may stop at any time.
 */
export function* paintStrips<P>(
  scene: Scene,
  frame: PictureFrame,
  size: RasterSize,
  options: PictureOptions,
  host: CanvasHost<P>,
): Generator<Uint8Array> {
  const { width, height, scale } = size;
  const rows = Math.max(1, Math.min(height, TILE, Math.floor((host.stripPixels ?? STRIP_PIXELS) / width)));
  const columns = Math.min(width, TILE);
  const strip = new Uint8Array(width * rows * 4);
  const context = host.canvas(columns, rows);
  for (let top = 0; top < height; top += rows) {
    const deep = Math.min(rows, height - top);
    for (let left = 0; left < width; left += columns) {
      const wide = Math.min(columns, width - left);
      const window = {
        x: frame.x + left / scale,
        y: frame.y + top / scale,
        width: wide / scale,
        height: deep / scale,
      };
      context.clearRect(0, 0, columns, rows);
      paintCanvas(context, host.path, scene, frame, { ...options, scale }, window);
      copyTile(context, strip, { left, wide, deep, width });
    }
    yield strip.subarray(0, width * deep * 4);
  }
}

function copyTile<P>(
  context: Canvas2D<P>,
  strip: Uint8Array,
  { left, wide, deep, width }: { left: number; wide: number; deep: number; width: number },
): void {
  const { data } = context.getImageData(0, 0, wide, deep);
  if (wide === width) {
    strip.set(data);
    return;
  }
  for (let row = 0; row < deep; row++) {
    strip.set(data.subarray(row * wide * 4, (row + 1) * wide * 4), (row * width + left) * 4);
  }
}
