import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinBytes } from '../../../core/codecs/bytes';
import { collect, streamCompression } from '../../../core/codecs/compression';
import { pngChunk, pngChunks } from '../../../core/codecs/png-chunks';
import { writePng } from '../../../core/codecs/write-png';
import { drawSvg } from '../../../core/draw/draw-svg';
import { themes } from '../../../core/draw/themes';
import { MAX_FILE_BYTES } from '../../../core/file/limits';
import { serialiseMap } from '../../../core/file/serialise-map';
import { MAP_KEYWORD, MAX_MAP_BYTES } from '../../../core/formats/embedded-map';
import { pngMap } from '../../../core/formats/png-map';
import { type EmbeddedMap, pictureKind, readEmbeddedMap } from '../../../core/formats/read-embedded-map';
import { svgMap } from '../../../core/formats/svg-map';
import { buildScene } from '../../../core/scene/build-scene';
import { arbitraryMap } from '../../support/generated-map';
import { articleMap } from '../draw/support/sample-maps';

const compression = streamCompression(globalThis);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const options = { width: 2, height: 1, alpha: true, scale: 1 };
const pixels = Uint8Array.of(1, 2, 3, 255, 4, 5, 6, 255);

async function pngWith(...chunks: readonly Uint8Array[]): Promise<Uint8Array> {
  return collect(writePng([pixels], { ...options, chunks }, compression));
}

async function svgWith(file: Uint8Array, map = articleMap): Promise<string> {
  const metadata = await svgMap(file, compression);
  return drawSvg(buildScene({ ...map, places: new Map() }), {
    theme: themes.light,
    title: map.title,
    metadata,
  });
}

/** Faster by far than `toEqual`, which compares byte by byte. */
function expectBytes(read: EmbeddedMap, file: Uint8Array): void {
  if (!read.ok) throw new Error(read.message);
  expect(Buffer.compare(read.bytes, file), 'the bytes are those of the file').toBe(0);
}

describe('a picture gives back the very bytes of the map', () => {
  test('for every map, from PNG and SVG', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryMap({ maxStatements: 5 }), async (map) => {
        const file = bytesOf(serialiseMap(map));
        const png = await pngWith(await pngMap(file, compression));
        const svg = bytesOf(await svgWith(file, map));
        expect([pictureKind(png), pictureKind(svg)]).toEqual(['png', 'svg']);
        expectBytes(await readEmbeddedMap(png, 'png', compression), file);
        expectBytes(await readEmbeddedMap(svg, 'svg', compression), file);
      }),
      { numRuns: 40 },
    );
  });

  test('after another program has rewritten the SVG', async () => {
    const file = bytesOf(serialiseMap(articleMap));
    const rewritten = (await svgWith(file))
      .replaceAll('crux:', 'ns0:')
      .replace('xmlns:crux', '\n   xmlns:ns0')
      .replace(/(encoding="zlib base64">)([^<]{100})/, '$1\r\n  $2\r\n  ');
    expectBytes(await readEmbeddedMap(bytesOf(rewritten), 'svg', compression), file);
  });
});

describe('what is no picture of ours', () => {
  test('is told so, and what to do', async () => {
    const plain = drawSvg(buildScene(articleMap), { theme: themes.light, title: '' });
    const ours = await svgWith(bytesOf('{}'));
    const saved = ours.replace(/<metadata>.*<\/metadata>/, '<metadata/>');
    for (const [kind, bytes] of [
      ['png', await pngWith()],
      ['png', await pngWith(pngChunk('iTXt', bytesOf('Comment\0\0\0\0\0argument-map')))],
      ['svg', bytesOf(plain)],
      ['svg', bytesOf(saved)],
      ['pdf', bytesOf('%PDF-1.7\n%%EOF')],
    ] as const) {
      const read = await readEmbeddedMap(bytes, kind, compression);
      expect(read).toMatchObject({
        ok: false,
        code: 'no-map',
        message: expect.stringMatching(/carries no map.*another program/),
      });
    }
    expect(pictureKind(bytesOf('{"format":"argument-map"}'))).toBeUndefined();
    expect(pictureKind(bytesOf('\ufeff\r\n{ "title": "What <svg> and %PDF- are" }'))).toBeUndefined();
  });

  test('a statement that talks of our element is text', async () => {
    const map = { ...articleMap, title: `<${MAP_KEYWORD} xmlns="https://crux.invalid/argument-map">AAAA<` };
    const svg = drawSvg(buildScene(map), { theme: themes.light, title: map.title });
    expect(await readEmbeddedMap(bytesOf(svg), 'svg', compression)).toMatchObject({ code: 'no-map' });
  });
});

describe('hostile and damaged files', () => {
  test('unpack to no more than a map may have', async () => {
    expect(MAX_MAP_BYTES).toBe(MAX_FILE_BYTES);
    const bomb = new Uint8Array(MAX_MAP_BYTES + 1);
    const png = await pngWith(await pngMap(bomb, compression));
    expect(png.length).toBeLessThan(200_000);
    expect(await readEmbeddedMap(png, 'png', compression)).toMatchObject({ code: 'too-large' });
  });

  test('an SVG of entities in entities is searched, not expanded', async () => {
    const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join(
      '',
    );
    const svg = `<!DOCTYPE svg [<!ENTITY l0 "ha">${laughs}]><svg xmlns:c="https://crux.invalid/argument-map"><metadata><c:argument-map>&l30;</c:argument-map></metadata></svg>`;
    expect(await readEmbeddedMap(bytesOf(svg), 'svg', compression)).toMatchObject({ code: 'broken' });
  });

  test.each(['png', 'svg', 'pdf'] as const)(
    'never throw and never hang, cut and mangled: %s',
    async (kind) => {
      const file = bytesOf(serialiseMap(articleMap));
      const whole =
        kind === 'png' ? await pngWith(await pngMap(file, compression)) : bytesOf(await svgWith(file));
      await fc.assert(
        fc.asyncProperty(fc.nat(whole.length), fc.nat(whole.length), fc.nat(255), async (end, at, byte) => {
          const mangled = whole.slice(0, end);
          if (at < end) mangled[at] = byte;
          const read = await readEmbeddedMap(mangled, kind, compression);
          // What is read at all is right: a wrong byte is found by the checksums.
          if (read.ok) expectBytes(read, file);
        }),
      );
    },
  );

  test('a chunk that says it is longer than the file is not there', () => {
    const png = joinBytes(
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
      Uint8Array.of(0xff, 0xff, 0xff, 0xff),
      bytesOf('iTXtargument-map'),
    );
    expect([...pngChunks(png)]).toEqual([]);
  });
});
