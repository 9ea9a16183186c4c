import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/places.mjs';
import { circlesOf } from './circles';
import { readImports } from './read-imports';
import { sourceFiles } from './source-files';

describe('files that import one another', () => {
  test.each([
    ['none', { a: ['b'], b: ['c'], c: [] }, []],
    ['two', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['a ring, and what only leads into it', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, [['b', 'c', 'd']]],
    ['a file that imports itself', { a: ['a'] }, [['a']]],
    [
      'two rings',
      { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
  ])('%s', (_, imports, circles) => {
    expect(circlesOf(new Map(Object.entries(imports)))).toEqual(circles);
  });
});

test('no file of Crux imports itself in the end, types included', () => {
  const files = sourceFiles(root).filter((path) => !path.startsWith('tests/'));
  const known = new Set(files);
  const fileOf = (from: string, specifier: string | undefined) => {
    if (!specifier?.startsWith('.')) return [];
    const path = posix.join(posix.dirname(from), specifier.replace(/[?#].*$/, ''));
    return ENDINGS.map((ending) => path + ending).filter((each) => known.has(each));
  };
  const imports = new Map(
    files.map((path) => [
      path,
      readImports(path, readFileSync(join(root, path), 'utf8')).flatMap(({ specifier }) =>
        fileOf(path, specifier),
      ),
    ]),
  );
  // Otherwise it would find nothing, whatever there is.
  expect([...imports.values()].flat().length).toBeGreaterThan(1000);
  expect(circlesOf(imports)).toEqual([]);
});

const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '.mjs'];
