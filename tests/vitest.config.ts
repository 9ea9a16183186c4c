import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { citationData } from '../scripts/citation-data.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const testsIn = (rooms: readonly string[]) => rooms.map((room) => `tests/${room}/**/*.test.ts`);

const fixedSeed = fileURLToPath(new URL('support/fixed-seed.ts', import.meta.url));
const freshSession = fileURLToPath(new URL('renderer/fresh-session.ts', import.meta.url));

const testsOfMain = readdirSync(join(root, 'tests/main'), { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/main/${path.replaceAll(sep, '/')}`)
  .filter((path) => path.endsWith('.test.ts'));
/** Those that put something else in place of a module, `electron` for the most part. */
const mocking = testsOfMain.filter((path) => readFileSync(join(root, path), 'utf8').includes('vi.mock('));

const main = {
  environment: 'node',
  setupFiles: [fixedSeed],
  // Some start processes, and on a busy machine of two cores that takes its time.
  testTimeout: 30_000,
  // It imports `electron` itself, which the tests put something else in place of.
  server: { deps: { inline: ['electron-store'] } },
} as const satisfies TestProjectInlineConfiguration['test'];

export default defineConfig({
  root,
  test: {
    // Vitest takes one of two cores for itself, and does little with it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        plugins: [citationData()],
        test: {
          name: 'plain',
          include: testsIn(['core', 'disk', 'maps', 'cli', 'scripts', 'imports']),
          environment: 'node',
          // With nothing to keep apart: half the time goes into loading modules anew for each file.
          isolate: false,
          setupFiles: [fixedSeed],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          ...main,
          name: 'main',
          include: testsOfMain.filter((path) => !mocking.includes(path)),
          isolate: false,
        },
      },
      {
        test: {
          ...main,
          name: 'main-mocked',
          include: mocking,
          // What they put in place of a module, no other file may get.
          isolate: true,
        },
      },
      {
        plugins: [react(), citationData()],
        test: {
          name: 'renderer',
          isolate: false,
          setupFiles: [fixedSeed, freshSession],
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
        },
      },
    ],
  },
});
