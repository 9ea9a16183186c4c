import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * What axe-core finds on the page that keeps people out, seriously or worse: each with its place.
 *
 * @param rule the only rule to look by; all, if left out
 */
export async function findBarriers(page: Page, rule?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async (only) => {
    const { run } = Reflect.get(window, 'axe') as typeof axe;
    // The window's policy lets nothing be fetched, style sheets included.
    const { violations } = await run(document, {
      resultTypes: ['violations'],
      preload: false,
      ...(only !== undefined && { runOnly: [only] }),
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, any }) => `${id} (${help}): ${target} ${any.map(({ message }) => message)}`),
      );
  }, rule);
}
