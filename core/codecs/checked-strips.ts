/**
 * The strips of a picture, as they are.
 *
 * @param strips Rows of pixels from top to bottom, four bytes each, any number of whole rows a strip.
 * @throws where they hold other than `height` rows of `width` pixels
 */
export async function* checkedStrips(
  strips: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  width: number,
  height: number,
): AsyncGenerator<Uint8Array> {
  let rows = 0;
  for await (const strip of strips) {
    rows += strip.length / (width * 4);
    if (!Number.isInteger(rows) || rows > height) throw new RangeError('The strips hold too many pixels.');
    yield strip;
  }
  if (rows !== height) throw new RangeError('The strips hold too few pixels.');
}
