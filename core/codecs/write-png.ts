import { asciiBytes, joinBytes } from './bytes';
import { checkedStrips } from './checked-strips';
import type { Compression } from './compression';
import { packFlatRows } from './pack-flat-rows';
import { bytesOf32, PNG_SIGNATURE, pngChunk } from './png-chunks';
import { pngRows } from './png-rows';

/** Pixels past which what is quick counts for more than what is small: zlib takes about 20 ns for each. */
const LARGE = 2 ** 24;

/** What a PNG is made of beside its pixels. */
export interface PngOptions {
  readonly width: number;
  readonly height: number;
  /** Whether the picture lets through what it is laid on. Without, the pixels' alpha is dropped. */
  readonly alpha: boolean;
  /** Pixels for each px (1/96 inch): tells programs how large the picture is on paper. */
  readonly scale: number;
  /** Chunks that go before the pixels: see `pngMap`. */
  readonly chunks?: readonly Uint8Array[];
}

/**
 * Writes a PNG (third edition) of any size, piece by piece: 8 bits a channel, not interlaced.
 *
 * @param strips Rows of pixels from top to bottom, four bytes each (red, green, blue, alpha), any number of whole rows a strip;
 *   all together `height` rows. A strip may be changed once the next has been asked for.
 * @throws what `strips` throw, and where they hold too few or too many rows
 */
export async function* writePng(
  strips: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  { width, height, alpha, scale, chunks = [] }: PngOptions,
  compression: Compression,
): AsyncGenerator<Uint8Array> {
  const colourType = alpha ? 6 : 2;
  const header = joinBytes(bytesOf32(width), bytesOf32(height), Uint8Array.of(8, colourType, 0, 0, 0));
  const perMetre = bytesOf32(Math.round((96 * scale) / 0.0254));
  yield joinBytes(
    PNG_SIGNATURE,
    pngChunk('IHDR', header),
    // Colours are sRGB, as those of the web are.
    pngChunk('sRGB', Uint8Array.of(0)),
    pngChunk('pHYs', joinBytes(perMetre, perMetre, Uint8Array.of(1))),
    pngChunk('tEXt', asciiBytes('Software\0Crux')),
    ...chunks,
  );
  const checked = checkedStrips(strips, width, height);
  const pieces =
    width * height > LARGE
      ? packFlatRows(checked, width, alpha)
      : compression.deflate(pngRows(checked, width, alpha));
  for await (const packed of pieces) {
    if (packed.length > 0) yield pngChunk('IDAT', packed);
  }
  yield pngChunk('IEND', new Uint8Array());
}
