import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collect } from '../../../core/codecs/compression';
import { packFlatRows } from '../../../core/codecs/pack-flat-rows';

async function* inStrips(pixels: Uint8Array, width: number, rows: number): AsyncGenerator<Uint8Array> {
  const shared = new Uint8Array(width * rows * 4);
  for (let at = 0; at < pixels.length; at += shared.length) {
    const strip = shared.subarray(0, Math.min(shared.length, pixels.length - at));
    strip.set(pixels.subarray(at, at + strip.length));
    yield strip;
  }
}

/** What a PNG reader makes of rows that are filtered by "Up" (PNG, 9.2). */
function unfiltered(rows: Uint8Array, length: number): number[] {
  const pixels: number[] = [];
  for (let at = 0; at < rows.length; at += length + 1) {
    expect(rows[at]).toBe(2);
    for (let byte = 1; byte <= length; byte++) {
      pixels.push((rows[at + byte]! + (pixels.at(-length) ?? 0)) & 0xff);
    }
  }
  return pixels;
}

async function packedAndUnpacked(pixels: Uint8Array, width: number, rows: number, alpha: boolean) {
  const packed = await collect(packFlatRows(inStrips(pixels, width, rows), width, alpha));
  // It throws where a code, a distance or the checksum is wrong.
  return { size: packed.length, pixels: unfiltered(inflateSync(packed), width * (alpha ? 4 : 3)) };
}

function withoutAlpha(pixels: Uint8Array): number[] {
  return [...pixels].filter((_, index) => index % 4 !== 3);
}

/** Few colours in runs, as a map has them, beside such as are all different. */
const arbitraryPicture = fc
  .record({
    width: fc.integer({ min: 1, max: 400 }),
    height: fc.integer({ min: 1, max: 12 }),
    rows: fc.integer({ min: 1, max: 5 }),
    alpha: fc.boolean(),
    runs: fc.array(fc.tuple(fc.integer({ min: 1, max: 900 }), fc.nat(2 ** 32 - 1)), {
      minLength: 1,
      maxLength: 60,
    }),
    noise: fc.uint8Array({ maxLength: 400 }),
  })
  .map(({ runs, noise, ...picture }) => {
    const words = new Uint32Array(picture.width * picture.height);
    let at = 0;
    for (let run = 0; at < words.length; run++) {
      const [length, colour] = runs[run % runs.length]!;
      words.fill(colour, at, at + length);
      at += length;
    }
    const pixels = new Uint8Array(words.buffer);
    pixels.set(noise.subarray(0, pixels.length));
    return { ...picture, pixels };
  });

describe('packFlatRows', () => {
  test('unpacks to the same pixels', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPicture, async ({ pixels, width, rows, alpha }) => {
        const back = await packedAndUnpacked(pixels, width, rows, alpha);
        expect(back.pixels).toEqual(alpha ? [...pixels] : withoutAlpha(pixels));
      }),
      { numRuns: 150 },
    );
  });

  test('needs next to nothing for a picture of one colour', async () => {
    const pixels = new Uint8Array(2000 * 200 * 4).fill(77);
    const { size } = await packedAndUnpacked(pixels, 2000, 64, false);
    expect(size).toBeLessThan(3000);
  });

  test('packs more than fits one block, with codes as rare as can be', async () => {
    // How often a byte comes doubles from one to the next, so that the best code were longer than DEFLATE's 15 bits.
    const pixels = Uint8Array.from(
      { length: 512 * 512 * 4 },
      (_, index) => 255 - Math.clz32(Math.imul(index, 0x9e3779b1)),
    );
    const { pixels: back } = await packedAndUnpacked(pixels, 512, 100, true);
    expect(Buffer.compare(Uint8Array.from(back), pixels)).toBe(0);
  });
});
