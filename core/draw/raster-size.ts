/** A picture's size in pixels, and how many there are for each px of the scene. */
export interface RasterSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Whether it is drawn smaller than was asked for. */
  readonly reduced: boolean;
}

/** The longest side that libpng, which most programs read PNGs with, takes unless it is told to. */
export const MAX_SIDE = 1_000_000;
/** Unpacked, such a picture takes a program 1 GiB of memory. */
export const MAX_PIXELS = 2 ** 28;

/**
 * How large a picture is in pixels: as large as asked for, or as large as other programs can still open.
 *
 * @param size In px of the scene.
 * @param wanted Pixels for each px.
 */
export function rasterSize(
  size: { readonly width: number; readonly height: number },
  wanted: number,
  maxPixels: number = MAX_PIXELS,
): RasterSize {
  const { width, height } = size;
  const most = Math.min(MAX_SIDE / width, MAX_SIDE / height, Math.sqrt(maxPixels / (width * height)));
  const scale = Math.min(wanted, most);
  const pixels = (length: number): number => Math.max(1, Math.floor(length * scale));
  return { width: pixels(width), height: pixels(height), scale, reduced: scale < wanted };
}
