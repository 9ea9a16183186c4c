import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const node = ['core', 'main', 'cli', 'imports', 'maps'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: node.map((room) => `tests/${room}/**/*.test.ts`),
          environment: 'node',
          // Some start processes, and on a busy machine of two cores that takes its time.
          testTimeout: 30_000,
          // It imports `electron` itself, which the tests put something else in place of.
          server: { deps: { inline: ['electron-store'] } },
        },
      },
      {
        plugins: [react()],
        test: { name: 'renderer', include: ['tests/renderer/**/*.test.{ts,tsx}'], environment: 'happy-dom' },
      },
    ],
  },
});
