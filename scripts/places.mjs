import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the build puts the window's static files. */
export const rendererFolder = join(root, 'dist', 'renderer');

/** The scripts behind the tools that we run. Node runs them itself, so that no shell and no `.cmd` shim comes between. */
export const tools = {
  biome: join(root, 'node_modules/@biomejs/biome/bin/biome'),
  electronBuilder: join(root, 'node_modules/electron-builder/cli.js'),
  installElectron: join(root, 'node_modules/electron/install.js'),
  playwright: join(root, 'node_modules/@playwright/test/cli.js'),
  tsc: join(root, 'node_modules/typescript/bin/tsc'),
  vite: join(root, 'node_modules/vite/bin/vite.js'),
  vitest: join(root, 'node_modules/vitest/vitest.mjs'),
};
