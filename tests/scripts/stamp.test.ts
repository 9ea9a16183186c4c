import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inputsOf, isFresh, removeStamp, writeStamp } from '../../scripts/stamp.mjs';
import { temporaryFolder } from '../support/temporary-folder';

function built() {
  const root = temporaryFolder({
    'core/a.ts': 'a',
    'core/deep/b.ts': 'b',
    'core/.hidden': 'an editor wrote it',
    'package.json': '{}',
    'dist/main/index.js': 'built',
  });
  const build = { root, inputs: ['core', 'package.json'], outputs: ['dist/main'], stamp: 'dist/stamp' };
  writeStamp(build, inputsOf(build));
  return { root, build };
}

describe('the stamp of a build', () => {
  test('is fresh as long as nothing changes, whatever the clock says', () => {
    const { root, build } = built();
    utimesSync(join(root, 'core/a.ts'), new Date(2040, 1, 1), new Date(2040, 1, 1));
    writeFileSync(join(root, 'core/.hidden'), 'and wrote it again');
    expect(isFresh(build)).toBe(true);
  });

  test.each<[string, (root: string) => void]>([
    ['an input changes', (root) => writeFileSync(join(root, 'core/deep/b.ts'), 'c')],
    ['an input comes', (root) => writeFileSync(join(root, 'core/c.ts'), '')],
    ['an input goes', (root) => rmSync(join(root, 'core/a.ts'))],
    ['an input moves', (root) => renameSync(join(root, 'core/a.ts'), join(root, 'core/z.ts'))],
    ['an output changes', (root) => writeFileSync(join(root, 'dist/main/index.js'), '')],
    ['an output goes', (root) => rmSync(join(root, 'dist/main'), { recursive: true })],
    ['an output comes', (root) => mkdirAndWrite(join(root, 'dist/main/more'), 'x.js')],
  ])('is stale when %s', (_, change) => {
    const { root, build } = built();
    change(root);
    expect(isFresh(build)).toBe(false);
  });

  test('is stale without a stamp, and where nothing was ever built', () => {
    const { root, build } = built();
    removeStamp(build);
    expect(isFresh(build)).toBe(false);
    rmSync(join(root, 'dist'), { recursive: true });
    expect(isFresh(build)).toBe(false);
  });

  test('is stale after an edit that was made while the build ran', () => {
    const { root, build } = built();
    const inputs = inputsOf(build);
    writeFileSync(join(root, 'core/a.ts'), 'edited meanwhile');
    writeStamp(build, inputs);
    expect(isFresh(build)).toBe(false);
  });
});

function mkdirAndWrite(folder: string, name: string) {
  mkdirSync(folder);
  writeFileSync(join(folder, name), '');
}
