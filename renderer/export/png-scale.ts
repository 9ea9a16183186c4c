/** Twice the size of the screen, so that a picture is sharp on paper and on dense screens. */
const WANTED = 2;
/** The most that Chromium lets a canvas have: px a side, and px in all. */
const MAX_SIDE = 16_384;
const MAX_AREA = 2 ** 28;

/** How much larger than its scene a PNG is drawn: 2, or as much less as a canvas can hold. */
export function pngScale({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.min(WANTED, MAX_SIDE / width, MAX_SIDE / height, Math.sqrt(MAX_AREA / (width * height)));
}
