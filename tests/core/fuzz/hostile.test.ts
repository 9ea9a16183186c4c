import { CompressionStream, DecompressionStream } from 'node:stream/web';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { streamCompression } from '../../../core/codecs/compression';
import { pngChunk } from '../../../core/codecs/png-chunks';
import { pngMap } from '../../../core/formats/png-map';
import { readEmbeddedMap } from '../../../core/formats/read-embedded-map';
import { checkMutant } from './check-mutant';
import { HOSTILE_MAPS } from './hostile-maps';

/** How long, in ms of the processor, each of these may take: they are as large as a map can be. */
const DEADLINE = 30_000;
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const compression = streamCompression({ CompressionStream, DecompressionStream } as never);

test.each(HOSTILE_MAPS)('%s: %s', { timeout: 10 * DEADLINE }, (expected, _, text) => {
  const outcome = checkMutant(text(), DEADLINE);
  expect(outcome === 'refused').toBe(expected === 'is refused');
  // Nothing of it has become a property of every object.
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('an SVG that unfolds a billionfold, in place of the map that a PNG carries, is refused and never unfolded', async () => {
  const laughs = Array.from({ length: 30 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
    '',
  );
  const svg = `<!DOCTYPE svg [<!ENTITY l0 "ha">${laughs}]><svg xmlns="http://www.w3.org/2000/svg">&l30;</svg>`;
  const png = Buffer.concat([
    PNG,
    await pngMap(Buffer.from(svg), compression),
    pngChunk('IEND', new Uint8Array()),
  ]);
  const carried = await readEmbeddedMap(png, 'png', compression);
  expect(carried.ok && Buffer.from(carried.bytes).toString()).toBe(svg);
  expect(checkMutant(svg)).toBe('refused');
  expect(await readEmbeddedMap(Buffer.from(svg), 'svg', compression)).toMatchObject({
    ok: false,
    code: 'no-map',
  });
});

test('a map that unpacks to more than a map may have is refused before it is unpacked whole', async () => {
  const bomb = deflateSync(Buffer.alloc(100_000_000), { level: 9 });
  const head = Buffer.from('argument-map\0\u0001\0\0\0', 'latin1');
  const png = Buffer.concat([PNG, pngChunk('iTXt', Buffer.concat([head, bomb]))]);
  expect(png.length).toBeLessThan(1_000_000);
  expect(await readEmbeddedMap(png, 'png', compression)).toMatchObject({ ok: false, code: 'too-large' });
});
