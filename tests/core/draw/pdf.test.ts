import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { streamCompression } from '../../../core/codecs/compression';
import { drawPdf, type PdfOptions } from '../../../core/draw/pdf/draw-pdf';
import { pdfPages } from '../../../core/draw/pdf/pdf-pages';
import { visualRuns } from '../../../core/draw/pdf/visual-runs';
import { themes } from '../../../core/draw/themes';
import { MAP_TYPE } from '../../../core/formats/embedded-map';
import { readEmbeddedMap } from '../../../core/formats/read-embedded-map';
import { buildScene } from '../../../core/scene/build-scene';
import { mapOf } from '../../support/map-of';
import { CJK_FONT, interFonts } from './support/fonts';
import { articleMap, cjkMap } from './support/sample-maps';

const hasPdfText = spawnSync('pdftotext', ['-v']).status === 0;
const noPdfText = hasPdfText ? '' : ' (skipped: no pdftotext was found)';
const options: PdfOptions = {
  theme: themes.light,
  title: 'A map',
  paper: 'picture',
  date: new Date(0),
  fonts: interFonts,
};

/** The words of a PDF, as another program reads them. */
function wordsOf(pdf: Uint8Array): string {
  return spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' }).stdout;
}

const squeezed = (text: string) => text.replace(/\s/gu, '');

describe('a PDF', () => {
  test.skipIf(!hasPdfText)(`has every label as text, in its script${noPdfText}`, async () => {
    for (const map of CJK_FONT ? [articleMap, cjkMap] : [articleMap]) {
      const scene = buildScene(map);
      const others = CJK_FONT ? [readFileSync(CJK_FONT)] : [];
      const { bytes, missing } = await drawPdf(scene, { ...options, fonts: { ...interFonts, others } });
      expect(missing).toEqual([]);
      const words = squeezed(wordsOf(bytes));
      const labels = [...scene.boxes.values()].flatMap(({ lines }) =>
        lines.map(({ text }) => squeezed(text)),
      );
      expect(
        labels.filter((label) => !words.includes(label.normalize('NFKC')) && !words.includes(label)),
      ).toEqual([]);
    }
  });

  test('says which characters no font has, and draws the others', async () => {
    const scene = buildScene(mapOf({ c: { kind: 'claim', text: 'A 東 B 京' } }));
    const { missing, bytes } = await drawPdf(scene, {
      ...options,
      fonts: { ...interFonts, others: [new Uint8Array(9)] },
    });
    expect(missing).toEqual(['東', '京']);
    if (hasPdfText) expect(squeezed(wordsOf(bytes))).toContain('A□B□');
  });

  test('is the same for the same map', async () => {
    const scene = buildScene(articleMap);
    expect((await drawPdf(scene, options)).bytes).toEqual((await drawPdf(scene, options)).bytes);
  });

  test('carries the map, and gives the very same bytes back', async () => {
    const bytes = new TextEncoder().encode('{"map":"東"}'.repeat(500));
    const attachment = { name: 'map.argmap', type: MAP_TYPE, description: 'The map', bytes };
    const pdf = await drawPdf(buildScene(articleMap), { ...options, attachment });
    expect(await readEmbeddedMap(pdf.bytes, 'pdf', streamCompression(globalThis))).toEqual({
      ok: true,
      bytes,
    });
  });

  test('may have many pages', async () => {
    const tiled = { ...options, paper: 'a4', tiled: true } as const;
    const { bytes, pages } = await drawPdf(buildScene(articleMap), tiled);
    expect(pages).toBeGreaterThan(3);
    if (hasPdfText) expect(wordsOf(bytes)).toContain('Row 1 of 2, column 3 of 3');
  });
});

describe('the pages of a picture', () => {
  const arbitraryFrame = fc.record({
    x: fc.integer({ min: -5000, max: 5000 }),
    y: fc.integer({ min: -5000, max: 5000 }),
    width: fc.integer({ min: 50, max: 20_000 }),
    height: fc.integer({ min: 50, max: 20_000 }),
  });

  test('hold all of it, and overlap', () => {
    fc.assert(
      fc.property(
        arbitraryFrame,
        fc.boolean(),
        fc.constantFrom('a4', 'letter'),
        (frame, landscape, paper) => {
          const pages = pdfPages(frame, { paper, landscape, tiled: true });
          const last = pages.at(-1)!;
          expect(pages[0]!.window).toMatchObject({ x: frame.x, y: frame.y });
          expect(last.window.x + last.window.width).toBeGreaterThanOrEqual(frame.x + frame.width - 0.01);
          expect(last.window.y + last.window.height).toBeGreaterThanOrEqual(frame.y + frame.height - 0.01);
          const { columns } = last.tile!;
          for (const [index, page] of pages.entries()) {
            const right = index % columns < columns - 1 ? pages[index + 1] : undefined;
            // 10 mm on paper.
            if (right)
              expect((page.window.x + page.window.width - right.window.x) * page.scale).toBeCloseTo(28.35, 1);
          }
        },
      ),
    );
  });

  test('are never longer than PDF programs can show', () => {
    const [page] = pdfPages({ x: 0, y: 0, width: 800_000, height: 4000 }, { paper: 'picture' });
    expect(page!.width).toBeCloseTo(14_400);
    expect(page!.height).toBeCloseTo(72);
  });

  test('shrink the picture to one sheet, and never enlarge it', () => {
    const [large] = pdfPages({ x: 0, y: 0, width: 5000, height: 1000 }, { paper: 'a4', landscape: true });
    expect(large!.x * 2 + 5000 * large!.scale).toBeCloseTo(large!.width);
    expect(pdfPages({ x: 0, y: 0, width: 50, height: 50 }, { paper: 'letter' })[0]!.scale).toBe(0.75);
  });
});

describe('the runs of a line as they are seen', () => {
  // `<` marks what is read from right to left; brackets are mirrored there.
  test.each([
    ['plain', false, ['plain']],
    ['abc שלום def', false, ['abc ', 'שלום<', ' def']],
    ['שלום (12) abc!', true, ['!<', 'abc', '( <', '12', 'שלום )<']],
  ])('%s', (line, rtl, runs) => {
    expect(visualRuns(line, rtl).map((run) => (run.rtl ? `${run.text}<` : run.text))).toEqual(runs);
  });
});
