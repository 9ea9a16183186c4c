import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breakLines } from '../../../core/text/break-lines';
import { cleanText } from '../../../core/text/clean-text';
import { measureText } from '../../../core/text/measure-text';
import type { TextStyle } from '../../../core/text/text-style';
import { findChromium } from '../../../scripts/find-chromium.mjs';
import { root } from '../../../scripts/places.mjs';
import { coveredCharacters, labelsOf, type Sample } from './labels';

const executablePath = findChromium();
const title = executablePath
  ? 'the widths of Chromium'
  : 'the widths of Chromium (skipped: no Chromium was found)';
const styles: readonly TextStyle[] = [
  { size: 14, weight: 400, lineHeight: 20 },
  { size: 17, weight: 600, lineHeight: 24 },
];
/** Chromium lays out in steps of 1/64 px. */
const STEP = 1 / 64;

describe.skipIf(!executablePath)(title, { timeout: 60_000 }, () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: ['--no-sandbox'] });
    page = await browser.newPage();
    await page.setContent(`<style>${fontFaces()}
      span { font-family: Inter, sans-serif; white-space: pre; font-kerning: none; font-variant-ligatures: none;
             text-rendering: geometricPrecision; }</style><body></body>`);
    const faces = await page.evaluate(
      async () => (await Promise.all([...document.fonts].map((face) => face.load()))).length,
    );
    expect(faces).toBe(14);
  }, 60_000);
  afterAll(() => browser?.close());

  test.each(styles)(
    'are ours in the DOM at weight $weight, for every character that Inter covers',
    async (style) => {
      // A mark that no letter takes in is left out: with its letter it is drawn in whatever font has both.
      const texts = coveredCharacters()
        .filter((character) => !/\p{M}/u.test(character))
        .map((character) => `x${character}x`);
      expect(texts.length).toBeGreaterThan(1500);
      expect(differences(texts, style, await widthsInDom(page, texts, style))).toEqual([]);
    },
  );

  const exact: readonly Sample[] = ['latin', 'greek', 'cyrillic', 'vietnamese', 'decomposed', 'signs'];
  test.each(exact.flatMap((sample) => styles.map((style) => ({ sample, style, weight: style.weight }))))(
    'are ours in the DOM and on a canvas: $sample, weight $weight',
    async ({ sample, style }) => {
      const texts = labelsOf(sample).map(cleanText);
      expect(texts.length).toBeGreaterThanOrEqual(60);
      expect(differences(texts, style, await widthsInDom(page, texts, style))).toEqual([]);
      // A canvas has no way to turn off the arrows that Inter makes of “->”.
      if (sample !== 'signs')
        expect(differences(texts, style, await widthsOnCanvas(page, texts, style))).toEqual([]);
    },
  );

  const bounded: readonly Sample[] = ['japanese', 'korean', 'chinese', 'hebrew', 'arabic', 'emoji'];
  test.each(bounded.flatMap((sample) => styles.map((style) => ({ sample, style, weight: style.weight }))))(
    'are no more than ours, whatever font stands in: $sample, weight $weight',
    async ({ sample, style }) => {
      const texts = labelsOf(sample);
      const widths = await widthsInDom(page, texts, style);
      expect(texts.filter((text, i) => (widths[i] ?? 0) > measureText(text, style) + STEP)).toEqual([]);
    },
  );

  test('leave every line in its column', async () => {
    const [style] = styles;
    const samples: readonly Sample[] = [...exact, ...bounded];
    const lines = samples.flatMap(labelsOf).flatMap((text) => breakLines(text, 150, style!));
    const widths = await widthsInDom(
      page,
      lines.map((line) => line.text),
      style!,
    );
    expect(lines.filter((_line, i) => (widths[i] ?? 0) > 150 + STEP)).toEqual([]);
  });
});

/** What Chromium measures otherwise than we do. */
function differences(texts: readonly string[], style: TextStyle, widths: readonly number[]) {
  return texts
    .map((text, i) => ({ text, ours: measureText(text, style), chromium: widths[i] ?? Number.NaN }))
    .filter(({ ours, chromium }) => !(Math.abs(ours - chromium) <= STEP));
}

/** The app's own font faces, with the font files in them. */
function fontFaces(): string {
  const folder = join(root, 'node_modules/@fontsource/inter');
  const css = [400, 600].map((weight) => readFileSync(join(folder, `${weight}.css`), 'utf8')).join('\n');
  return css.replace(/url\(\.\/(files\/[^)]+\.woff2)\)/g, (_url, file: string) => {
    return `url(data:font/woff2;base64,${readFileSync(join(folder, file), 'base64')})`;
  });
}

function widthsInDom(page: Page, texts: readonly string[], { size, weight }: TextStyle): Promise<number[]> {
  return page.evaluate(
    ({ texts, size, weight }) => {
      const spans = texts.map((text) => {
        const line = document.body.appendChild(document.createElement('div'));
        const span = line.appendChild(document.createElement('span'));
        span.style.fontSize = `${size}px`;
        span.style.fontWeight = `${weight}`;
        span.textContent = text;
        return span;
      });
      const widths = spans.map((span) => span.getBoundingClientRect().width);
      document.body.replaceChildren();
      return widths;
    },
    { texts, size, weight },
  );
}

function widthsOnCanvas(
  page: Page,
  texts: readonly string[],
  { size, weight }: TextStyle,
): Promise<number[]> {
  return page.evaluate(
    ({ texts, size, weight }) => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('There is no canvas.');
      context.font = `${weight} ${size}px Inter, sans-serif`;
      context.fontKerning = 'none';
      context.textRendering = 'geometricPrecision';
      return texts.map((text) => context.measureText(text).width);
    },
    { texts, size, weight },
  );
}
