import type { Crux } from '../support/crux';
import { content, difference, renderSvg } from '../support/pixels';
import { expect, test } from '../support/test';

/** How much, of 255, a pixel's channel may differ, where Chromium smooths the same edge in two ways; */
const TOLERANCE = 32;
/** what share of all pixels may differ by more; */
const SHARE = 0.001;
/** and how much all of them may differ on average. */
const MEAN = 0.05;

/** Exports both pictures, the PNG from another view of the map. */
async function exportBoth(crux: Crux) {
  const svg = (await crux.exportAs('SVG')).bytes.toString('utf8');
  await crux.choose('View', 'Zoom in');
  const { name, bytes } = await crux.exportAs('PNG');
  return { svg, name, png: bytes };
}

test('the PNG of the article’s map is its SVG at twice the size', async ({ crux, paper }) => {
  const { svg, name, png } = await exportBoth(crux);
  expect(name).toBe('Why Tokyo is slow to mend ties with Seoul.png');
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect(png.subarray(12, 16).toString('latin1')).toBe('IHDR');
  expect(png.subarray(-8, -4).toString('latin1')).toBe('IEND');
  const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg)!.map(Number);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * width!, 2 * height!].map(Math.floor));

  const { share, colours } = await content(paper, png);
  expect(share, 'of the picture that is not background').toBeGreaterThan(0.2);
  expect(colours).toBeGreaterThan(50);
  const differs = await difference(paper, png, await renderSvg(paper, svg), TOLERANCE);
  expect(differs.share).toBeLessThan(SHARE);
  expect(differs.mean).toBeLessThan(MEAN);
});
