/**
 * The filter type "None" (PNG, 9.2). The others help photographs. In a map, where flat colours and letters come again and again,
 * packing finds more without (by hand for that, and because encoders want the whole picture at once, which here has gigabytes): measured on the article's map, 0.66 MB, against 0.82 with "Up" and 0.84 with "Sub".
 */
const NONE = 0;

/**
 * Rows of pixels as a PNG has them before they are packed: a filter type, then the bytes of the row.
 *
 * @param strips Whole rows of `width` pixels: see `checkedStrips`.
 * @param alpha Whether alpha is kept.
 */
export async function* pngRows(
  strips: AsyncIterable<Uint8Array>,
  width: number,
  alpha: boolean,
): AsyncGenerator<Uint8Array> {
  const length = width * (alpha ? 4 : 3);
  let packed = new Uint8Array();
  for await (const strip of strips) {
    const rows = strip.length / (width * 4);
    const size = rows * (length + 1);
    if (packed.length < size) packed = new Uint8Array(size);
    for (let row = 0; row < rows; row++) {
      const pixels = strip.subarray(row * width * 4, (row + 1) * width * 4);
      const start = row * (length + 1);
      packed[start] = NONE;
      if (alpha) packed.set(pixels, start + 1);
      else copyOpaque(pixels, packed, start + 1);
    }
    yield packed.subarray(0, size);
  }
}

function copyOpaque(pixels: Uint8Array, to: Uint8Array, start: number): void {
  for (let from = 0, at = start; from < pixels.length; from += 4, at += 3) {
    to[at] = pixels[from]!;
    to[at + 1] = pixels[from + 1]!;
    to[at + 2] = pixels[from + 2]!;
  }
}
