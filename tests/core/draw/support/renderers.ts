import { spawn, spawnSync } from 'node:child_process';
import { type Browser, chromium, type Page } from '@playwright/test';
import { Resvg } from '@resvg/resvg-js';
import { findChromium } from '../../../../scripts/find-chromium.mjs';
import { CJK_FONT, FONT_FILES, fontConfig } from './fonts';
import { type Pixels, pixelsOf } from './pixels';

/** Whether librsvg's command is there. */
export const hasRsvg = spawnSync('rsvg-convert', ['--version']).status === 0;
export const chromiumPath = findChromium();

/** An SVG's pixels, by resvg. @throws where it is not well-formed */
export function byResvg(svg: string): Pixels {
  // It reads its fonts anew for each picture, and that of CJK has 20 MB.
  const fontFiles = /[\u3000-\uffff]/.test(svg) ? FONT_FILES : FONT_FILES.filter((file) => file !== CJK_FONT);
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' };
  const { width, height, pixels } = new Resvg(svg, { font }).render();
  return { width, height, data: pixels };
}

/** An SVG's pixels, by librsvg. */
export async function byRsvg(svg: string, fonts: string): Promise<Pixels> {
  const png = await new Promise<Uint8Array>((resolve, reject) => {
    const child = spawn('rsvg-convert', ['--unlimited'], { env: { ...process.env, FONTCONFIG_FILE: fonts } });
    const pieces: Buffer[] = [];
    let errors = '';
    child.stdout.on('data', (piece) => pieces.push(piece));
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors += text;
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(Buffer.concat(pieces)) : reject(new Error(errors))));
    child.stdin.end(svg);
  });
  return pixelsOf(png);
}

/** Chromium, and a configuration of fonts for it and for librsvg. */
export interface Renderers {
  readonly fonts: string;
  /** A page that shows an SVG. */
  show(svg: string): Promise<Page>;
  /** An SVG's pixels, by Chromium. */
  byChromium(svg: string): Promise<Pixels>;
  close(): Promise<void>;
}

/** Starts Chromium with the fonts that the others get. */
export async function startRenderers(): Promise<Renderers> {
  const fonts = fontConfig();
  const browser: Browser = await chromium.launch({
    executablePath: chromiumPath ?? '',
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-lcd-text'],
    env: { ...process.env, FONTCONFIG_FILE: fonts.path },
  });
  const page = await browser.newPage();
  const show = async (svg: string): Promise<Page> => {
    const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
    await page.setViewportSize({ width, height });
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style>${svg.replace(/^<\?xml[^>]*>/, '')}`,
    );
    return page;
  };
  return {
    fonts: fonts.path,
    show,
    byChromium: async (svg) => pixelsOf(await (await show(svg)).screenshot()),
    close: async () => {
      await browser.close();
      fonts.remove();
    },
  };
}
