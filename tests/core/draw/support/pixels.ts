import { createCanvas, loadImage } from '@napi-rs/canvas';

/** A picture's pixels: red, green, blue, alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** The pixels of a PNG. */
export async function pixelsOf(png: Uint8Array): Promise<Pixels> {
  const image = await loadImage(Buffer.from(png));
  const { width, height } = image;
  const context = createCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  return { width, height, data: context.getImageData(0, 0, width, height).data };
}

/** The side of the squares that pictures are compared by. */
const SQUARE = 16;

/**
 * How different two pictures are where they differ most: the greatest difference, 0 to 255, between the mean colours of the same
 * square of 16 by 16 pixels.
 */
export function greatestDifference(a: Pixels, b: Pixels): number {
  if (a.width !== b.width || a.height !== b.height) return 255;
  let greatest = 0;
  for (let top = 0; top < a.height; top += SQUARE) {
    for (let left = 0; left < a.width; left += SQUARE) {
      const [one, other] = [meanOf(a, left, top), meanOf(b, left, top)];
      greatest = Math.max(greatest, ...one.map((value, channel) => Math.abs(value - other[channel]!)));
    }
  }
  return greatest;
}

function meanOf({ width, height, data }: Pixels, left: number, top: number): [number, number, number] {
  const sums: [number, number, number] = [0, 0, 0];
  for (let y = top; y < Math.min(top + SQUARE, height); y++) {
    for (let x = left; x < Math.min(left + SQUARE, width); x++) {
      const at = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel++) sums[channel]! += data[at + channel]!;
    }
  }
  // Squares at the edges count as whole ones, of which only a part can differ.
  return [sums[0] / SQUARE ** 2, sums[1] / SQUARE ** 2, sums[2] / SQUARE ** 2];
}

/** Whether every pixel is white, or nearly. */
export function isBlank({ data }: Pixels): boolean {
  for (let at = 0; at < data.length; at += 4) {
    if (data[at]! < 250 || data[at + 1]! < 250 || data[at + 2]! < 250) return false;
  }
  return true;
}
