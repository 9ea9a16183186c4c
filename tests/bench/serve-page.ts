import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { findChromium } from '../../scripts/find-chromium.mjs';
import type { bench } from './page/page';

/** Builds the page that shows stock React Flow, as for production, and serves it. */
export async function servePage(): Promise<{ readonly address: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'crux-bench-'));
  const config = {
    root: fileURLToPath(new URL('./page', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    build: { outDir: folder, target: 'es2023' },
  } as const;
  await build(config);
  const server = await preview({ ...config, preview: { host: '127.0.0.1', port: 0 } });
  return {
    address: server.resolvedUrls!.local[0]!,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes Chromium draw the next frame as soon as one is done, and not when the screen is due. */
const UNLIMITED = ['--disable-frame-rate-limit', '--disable-gpu-vsync'];

/** The Chromium that all is measured in. @param unlimited whether frames may follow each other faster than on a screen */
export function launchBrowser({ unlimited = false } = {}): Promise<Browser> {
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(unlimited ? UNLIMITED : [])];
  return chromium.launch({ executablePath: findChromium(), args });
}

/** Calls one of the page's functions. */
export function take<C extends keyof typeof bench>(
  page: Page,
  call: C,
  ...args: Parameters<(typeof bench)[C]>
): Promise<Awaited<ReturnType<(typeof bench)[C]>>> {
  return page.evaluate(
    ([name, given]) => {
      const calls = Reflect.get(window, 'bench') as Record<string, (...args: unknown[]) => Promise<unknown>>;
      return calls[name]!(...given);
    },
    [call as string, args as unknown[]] as const,
  ) as Promise<Awaited<ReturnType<(typeof bench)[C]>>>;
}
