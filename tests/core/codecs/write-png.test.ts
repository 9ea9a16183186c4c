import { createCanvas, loadImage } from '@napi-rs/canvas';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../../core/codecs/base64';
import { collect, streamCompression } from '../../../core/codecs/compression';
import { crc32, pngChunks } from '../../../core/codecs/png-chunks';
import { writePng } from '../../../core/codecs/write-png';

const compression = streamCompression(globalThis);

async function decoded(png: Uint8Array): Promise<Uint8ClampedArray> {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}

describe('writePng', () => {
  test('writes what another program reads, strip by strip', async () => {
    const arbitraryPicture = fc
      .record({
        width: fc.integer({ min: 1, max: 40 }),
        rows: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
        alpha: fc.boolean(),
      })
      .chain((size) => {
        const height = size.rows.reduce((sum, rows) => sum + rows, 0);
        const length = size.width * height * 4;
        return fc
          .uint8Array({ minLength: length, maxLength: length })
          .map((pixels) => ({ ...size, height, pixels }));
      });
    await fc.assert(
      fc.asyncProperty(arbitraryPicture, async ({ width, height, rows, alpha, pixels }) => {
        // A canvas keeps colours multiplied by alpha, so only what is opaque or clear comes back as it was.
        for (let at = 3; at < pixels.length; at += 4) pixels[at] = 255;
        const shared = new Uint8Array(width * 9 * 4);
        const strips = function* () {
          let at = 0;
          for (const count of rows) {
            const strip = shared.subarray(0, count * width * 4);
            strip.set(pixels.subarray(at, at + strip.length));
            at += strip.length;
            yield strip;
          }
        };
        const png = await collect(writePng(strips(), { width, height, alpha, scale: 2 }, compression));
        expect([...(await decoded(png))]).toEqual([...pixels]);
        for (const chunk of pngChunks(png)) expect(chunk.isSound()).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test.each([[[8]], [[8, 8, 8]], [[7]]])(
    'refuses strips that are not the picture: %j bytes',
    async (lengths) => {
      const strips = lengths.map((length) => new Uint8Array(length));
      const writing = collect(writePng(strips, { width: 2, height: 2, alpha: true, scale: 1 }, compression));
      await expect(writing).rejects.toThrow('The strips hold too');
    },
  );

  test('stops when its reader has had enough', async () => {
    let painted = 0;
    const strips = function* () {
      for (; painted < 1000; painted++) yield Uint8Array.from({ length: 4000 }, () => Math.random() * 256);
    };
    for await (const piece of writePng(
      strips(),
      { width: 1, height: 1e6, alpha: true, scale: 1 },
      compression,
    )) {
      if (piece.length > 0 && painted > 3) break;
    }
    expect(painted).toBeLessThan(1000);
  });
});

test('crc32 is that of the standard', () => {
  expect(crc32(new TextEncoder().encode('1234'), new TextEncoder().encode('56789'))).toBe(0xcbf43926);
});

test('base64 is that of Node, both ways', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(new TextEncoder().encode(toBase64(bytes)))).toEqual(Uint8Array.from(bytes));
    }),
  );
});
