/** The filter type "Up" (PNG, 9.2): each byte less the one above it. Most rows of a map are nearly the one above. */
const UP = 2;

/**
 * Rows of pixels as a PNG has them before they are packed: a filter type, then the filtered bytes.
 *
 * @throws where the strips hold other than `height` rows of `width` pixels
 */
export async function* filterRows(
  strips: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  width: number,
  height: number,
  alpha: boolean,
): AsyncGenerator<Uint8Array> {
  const channels = alpha ? 4 : 3;
  const length = width * channels;
  let above = new Uint8Array(length);
  let row = new Uint8Array(length);
  let count = 0;
  let filtered = new Uint8Array();
  for await (const strip of strips) {
    const rows = strip.length / (width * 4);
    count += rows;
    if (!Number.isInteger(rows) || count > height) throw new RangeError('The strips hold too many pixels.');
    if (filtered.length < rows * (length + 1)) filtered = new Uint8Array(rows * (length + 1));
    for (let index = 0; index < rows; index++) {
      takeRow(strip, index * width * 4, row, alpha);
      const start = index * (length + 1);
      filtered[start] = UP;
      // One loop, one array each: it is run for each byte of pictures of a billion bytes.
      for (let at = 0; at < length; at++) filtered[start + 1 + at] = row[at]! - above[at]!;
      [above, row] = [row, above];
    }
    yield filtered.subarray(0, rows * (length + 1));
  }
  if (count !== height) throw new RangeError('The strips hold too few pixels.');
}

function takeRow(strip: Uint8Array, start: number, row: Uint8Array, alpha: boolean): void {
  if (alpha) {
    row.set(strip.subarray(start, start + row.length));
    return;
  }
  for (let from = start, to = 0; to < row.length; from += 4, to += 3) {
    row[to] = strip[from]!;
    row[to + 1] = strip[from + 1]!;
    row[to + 2] = strip[from + 2]!;
  }
}
