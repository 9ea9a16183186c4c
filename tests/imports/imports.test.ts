import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/places.mjs';
import { whyForbidden } from './import-rules';
import { readImports } from './read-imports';
import { sourceFiles } from './source-files';

describe('imports run one way', () => {
  const files = sourceFiles(root);

  test('there are sources in every room', () => {
    const rooms = new Set(files.map((path) => path.split('/')[0]));
    expect([...rooms].sort()).toEqual(
      expect.arrayContaining(['bridge', 'cli', 'core', 'disk', 'main', 'renderer', 'scripts', 'tests']),
    );
  });

  test.each(['core', 'disk', 'bridge', 'main', 'renderer', 'cli', 'scripts', 'maps', 'tests'])(
    '%s/',
    (room) => {
      const forbidden = files
        .filter((path) => path.startsWith(`${room}/`))
        .flatMap((path) =>
          readImports(path, readFileSync(join(root, path), 'utf8')).flatMap((found) => {
            const why = whyForbidden(path, found);
            return why === undefined
              ? []
              : [`${path}:${found.line} imports ${found.specifier ?? '…'}: ${why}`];
          }),
        );
      expect(forbidden).toEqual([]);
    },
  );
});
