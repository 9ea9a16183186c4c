import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { citationData } from '../cli/npm/citation-data.mjs';

const testsIn = (rooms: readonly string[]) => rooms.map((room) => `tests/${room}/**/*.test.ts`);

const fixedSeed = fileURLToPath(new URL('support/fixed-seed.ts', import.meta.url));
const freshSession = fileURLToPath(new URL('renderer/fresh-session.ts', import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Vitest takes one of two cores for itself, and does little with it.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        plugins: [citationData()],
        test: {
          name: 'plain',
          include: testsIn(['core', 'maps', 'cli', 'imports']),
          environment: 'node',
          // With nothing to keep apart: half the time goes into loading modules anew for each file.
          isolate: false,
          setupFiles: [fixedSeed],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'main',
          include: testsIn(['main']),
          environment: 'node',
          setupFiles: [fixedSeed],
          // Some start processes, and on a busy machine of two cores that takes its time.
          testTimeout: 30_000,
          // It imports `electron` itself, which the tests put something else in place of.
          server: { deps: { inline: ['electron-store'] } },
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
