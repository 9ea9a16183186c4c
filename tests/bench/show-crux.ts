import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { serialiseMap } from '../../core/file/serialise-map';
import type { ArgumentMap } from '../../core/model/argument-map';
import { serve } from '../../scripts/serve.mjs';

/** A Crux in a page. */
export interface Shown {
  readonly page: Page;
  close(): Promise<void>;
}

/** Shows a map, the article's if none is given, in the built browser edition, and waits until it is there. */
export async function showCrux(browser: Browser, map?: ArgumentMap): Promise<Shown> {
  const folder = mkdtempSync(join(tmpdir(), 'crux-bench-'));
  const file = join(folder, 'map.argmap');
  if (map) writeFileSync(file, serialiseMap(map));
  const server = await serve({ port: 0, ...(map && { file }) });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(server.address);
  await page.getByRole('application', { name: 'Map' }).waitFor({ timeout: 120_000 });
  const close = async () => {
    await page.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { page, close };
}
