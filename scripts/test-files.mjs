import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from './places.mjs';

/**
 * The test files that `npm test -- WORD…` runs: those with one of the words in their paths.
 *
 * @type {(words: readonly string[], folder?: string) => {unit: string[], app: string[]}}
 * @returns paths from the top folder, with forward slashes: those for Vitest and those for Playwright
 */
export function testFiles(words, folder = root) {
  const all = readdirSync(join(folder, 'tests'), { recursive: true, encoding: 'utf8' })
    .map((path) => `tests/${path.split(sep).join('/')}`)
    .filter((path) => !path.includes('/node_modules/') && words.some((word) => path.includes(word)))
    .sort();
  return {
    unit: all.filter((path) => /\.test\.tsx?$/.test(path)),
    app: all.filter((path) => path.startsWith('tests/app/') && path.endsWith('.spec.ts')),
  };
}
