import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** How two pictures of the same size differ. */
export interface Difference {
  /** Of all pixels, how many differ by more than the tolerance in a channel. */
  readonly share: number;
  /** The mean difference of a channel, of 255. */
  readonly mean: number;
}

const INTER = ['400', '600'].map((weight) => {
  const file = `../../../node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff2`;
  const base64 = readFileSync(new URL(file, import.meta.url)).toString('base64');
  return `@font-face { font-family: Inter; font-weight: ${weight}; src: url(data:font/woff2;base64,${base64}); }`;
});

/** Shows an SVG picture as Chromium draws it, with Inter, at twice its size. @returns a PNG */
export async function renderSvg(paper: Page, svg: string): Promise<Buffer> {
  const markup = svg.replace(/^<\?xml[^>]*>\s*/, '');
  await paper.setContent(
    `<style>${INTER.join('')} body { margin: 0 } svg { display: block }</style>${markup}`,
  );
  await paper.evaluate(async () => {
    await Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 15px Inter`)));
    const root = document.querySelector('svg')!;
    root.setAttribute('width', String(2 * Number(root.getAttribute('width'))));
    root.setAttribute('height', String(2 * Number(root.getAttribute('height'))));
  });
  return paper.locator('svg').screenshot({ scale: 'css' });
}

/** Compares two PNGs of the same size, pixel by pixel. @param tolerance of a channel, of 255 */
export function difference(paper: Page, one: Buffer, two: Buffer, tolerance: number): Promise<Difference> {
  return paper.evaluate(
    async ({ pictures, tolerance }) => {
      const pixels = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [one, two] = await Promise.all(pictures.map(pixels));
      if (!one || !two || one.width !== two.width || one.height !== two.height) {
        throw new Error(`${one?.width} × ${one?.height} and ${two?.width} × ${two?.height}`);
      }
      let over = 0;
      let sum = 0;
      for (let at = 0; at < one.data.length; at += 4) {
        let worst = 0;
        for (let channel = at; channel < at + 4; channel++) {
          const difference = Math.abs(one.data[channel]! - two.data[channel]!);
          sum += difference;
          worst = Math.max(worst, difference);
        }
        if (worst > tolerance) over++;
      }
      return { share: over / (one.data.length / 4), mean: sum / one.data.length };
    },
    { pictures: [one.toString('base64'), two.toString('base64')], tolerance },
  );
}

/** Of all pixels of a PNG, the share that is not of the colour of its corner; and how many colours there are. */
export function content(paper: Page, png: Buffer): Promise<{ share: number; colours: number }> {
  return paper.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const pixels = new Uint32Array(data.buffer);
    const others = pixels.filter((pixel) => pixel !== pixels[0]);
    return { share: others.length / pixels.length, colours: new Set(pixels).size };
  }, png.toString('base64'));
}
