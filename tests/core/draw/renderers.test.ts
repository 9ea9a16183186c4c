import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawSvg } from '../../../core/draw/draw-svg';
import { themes } from '../../../core/draw/themes';
import { xmlText } from '../../../core/draw/xml';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { buildScene } from '../../../core/scene/build-scene';
import { CJK_FONT, WIDE_FONT } from './support/fonts';
import { greatestDifference, isBlank, type Pixels } from './support/pixels';
import { byResvg, byRsvg, chromiumPath, hasRsvg, type Renderers, startRenderers } from './support/renderers';
import { articleMap, cjkMap, generatedMaps, rtlMap } from './support/sample-maps';

/**
 * How far the mean colours of a square of 16 by 16 pixels may lie apart between two programs, of 255. Each smooths the edges of
 * letters in its own way, and librsvg kerns whatever it is told, so that a letter may stand two pixels further left: measured, that
 * comes to 20 at most. A line of text that is missing makes more than 25, as a test below shows.
 */
const TOLERANCE = 22;

const maps: readonly (readonly [name: string, map: ArgumentMap])[] = [
  ['the article’s map', articleMap],
  ...(CJK_FONT ? [['Japanese and Korean', cjkMap] as const] : []),
  ...(WIDE_FONT ? [['Arabic and Hebrew', rtlMap] as const] : []),
];

const svgOf = (map: ArgumentMap): string =>
  drawSvg(buildScene(map), { theme: themes.light, title: map.title, legend: true });
/** Several maps on one sheet, because each sheet is drawn by three programs; those of like widths, to leave less empty. */
const byWidth = generatedMaps
  .map((map) => svgOf(known(map)))
  .sort((a, b) => sizeOf(a).width - sizeOf(b).width);
const sheets: readonly string[] = [0, 10, 20, 30, 40].map((from) => sheetOf(byWidth.slice(from, from + 10)));
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text!.replace(/[\u202b\u202c]/g, ''));

describe('the texts of an SVG', () => {
  test.each([...maps, ['50 generated maps', undefined] as const])('%s: every label is there', (_, map) => {
    for (const each of map ? [map] : generatedMaps) {
      const labels = [...buildScene(each).boxes.values()].flatMap(({ lines }) => lines);
      const texts = textsOf(svgOf(each));
      expect(labels.map(({ text }) => xmlText(text)).filter((text) => !texts.includes(text))).toEqual([]);
    }
    expect(generatedMaps).toHaveLength(50);
  });
});

const noChromium = chromiumPath ? '' : ' (skipped: no Chromium was found)';
describe.skipIf(!chromiumPath)(`an SVG in several programs${noChromium}`, { timeout: 120_000 }, () => {
  let renderers: Renderers;
  beforeAll(async () => {
    renderers = await startRenderers();
  }, 60_000);
  afterAll(() => renderers?.close());

  const drawn = new Map<string, Promise<Pixels>>();
  /** Drawn once, however many programs are held against it. */
  const inChromium = (svg: string): Promise<Pixels> => {
    const known = drawn.get(svg) ?? renderers.byChromium(svg);
    drawn.set(svg, known);
    return known;
  };

  const programs = [
    ['resvg', true, async (svg: string) => byResvg(svg)],
    ['librsvg', hasRsvg, (svg: string) => byRsvg(svg, renderers.fonts)],
  ] as const;

  describe.each(programs)('%s', (name, isThere, render) => {
    const missing = isThere ? '' : ` (skipped: no ${name} was found)`;
    test.skipIf(!isThere).each(maps)(`%s: looks as in Chromium${missing}`, async (_, map) => {
      const svg = svgOf(map);
      expect(greatestDifference(await render(svg), await inChromium(svg))).toBeLessThan(TOLERANCE);
    });

    test.skipIf(!isThere)(`50 generated maps look as in Chromium${missing}`, async () => {
      const different: string[] = [];
      for (const sheet of sheets) {
        const difference = greatestDifference(await render(sheet), await inChromium(sheet));
        if (difference >= TOLERANCE) different.push(`${difference}: ${sheet}`);
      }
      expect(different).toEqual([]);
    });

    test.skipIf(!isThere).each(maps)(`%s: no label leaves its box${missing}`, async (_, map) => {
      expect(isBlank(await render(coveredLabels(svgOf(map))))).toBe(true);
    });
  });

  test.each([...maps, ['50 generated maps', undefined] as const])(
    '%s: no label leaves its box in Chromium',
    async (_, map) => {
      for (const svg of map ? [svgOf(map)] : sheets) {
        const page = await renderers.show(svg);
        expect(await page.evaluate(labelsOutside)).toEqual([]);
      }
    },
  );

  test('a label that is missing is seen', () => {
    const svg = svgOf(articleMap);
    const label = /<text[^>]*>Suga and his inner circle[^<]*<\/text>/.exec(svg)?.[0] ?? 'none';
    expect(greatestDifference(byResvg(svg), byResvg(svg.replace(label, '')))).toBeGreaterThan(25);
  });

  test('a label that leaves its box is seen', async () => {
    const svg = svgOf(articleMap).replace('font-size="15"', 'font-size="19"');
    expect(isBlank(byResvg(coveredLabels(svg)))).toBe(false);
    expect(await (await renderers.show(svg)).evaluate(labelsOutside)).not.toEqual([]);
  });
});

/** The size in px that an SVG says it has. */
function sizeOf(svg: string): { width: number; height: number } {
  const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
  return { width, height };
}

/** SVGs one under the other. */
function sheetOf(svgs: readonly string[]): string {
  let top = 0;
  let widest = 0;
  const placed = svgs.map((svg) => {
    const { width, height } = sizeOf(svg);
    const at = top;
    top += height;
    widest = Math.max(widest, width);
    return svg.replace(/^<\?xml[^>]*>\s*<svg/, `<svg y="${at}"`);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${widest}" height="${top}"><rect width="${widest}" height="${top}" fill="#fff"/>${placed.join('')}</svg>`;
}

/** The map with what Inter has alone: the rest is drawn as each program likes best. */
function known(map: ArgumentMap): ArgumentMap {
  const statements = [...map.statements.values()].map((statement) => ({
    ...statement,
    text: statement.text.replace(/[^\n\u0020-\u007e\u00a1-\u017f]/gu, ''),
  }));
  return { ...map, title: 'A map', statements: new Map(statements.map((each) => [each.id, each])) };
}

/** The same labels alone, in black, and over them the boxes, in white: what is still to be seen has left its box. */
function coveredLabels(svg: string): string {
  const open = svg
    .slice(0, svg.indexOf('<rect'))
    .replace(
      /<g font-family/,
      '<rect x="-9999" y="-9999" width="99999" height="99999" fill="#fff"/><g font-family',
    );
  const boxes = [
    ...svg.matchAll(/<g transform="(translate\([^)]*\))">(<rect [^>]*\/>)([\s\S]*?)<\/g>\n(?=<|$)/g),
  ];
  const labels = boxes.map(([, move, , content = '']) => {
    const texts = content.replace(/<path[^>]*\/>/g, '').replace(/fill="#\w+"/g, 'fill="#000"');
    return `<g transform="${move}">${texts}</g>`;
  });
  const covers = boxes.map(([, move, rect = '']) => {
    return `<g transform="${move}">${rect.replace(/fill="[^"]*"/, 'fill="#fff"').replace(/stroke="[^"]*"/, 'stroke="#fff"')}</g>`;
  });
  return `${open}${labels.join('')}${covers.join('')}</g></svg>`;
}

/** Runs in the page: the labels whose ink could leave the box that they stand in. */
function labelsOutside(): string[] {
  return [...document.querySelectorAll('svg g[transform]')].flatMap((box) => {
    const rect = box.querySelector('rect')!.getBoundingClientRect();
    return [...box.querySelectorAll('text')].flatMap((text) => {
      const { left, right, top, bottom, width } = text.getBoundingClientRect();
      const inside =
        left >= rect.left && right <= rect.right && top >= rect.top - 12 && bottom <= rect.bottom + 12;
      return width === 0 || inside ? [] : [text.textContent ?? ''];
    });
  });
}
