import { expect, test } from 'vitest';
import { testFiles } from '../../scripts/test-files.mjs';
import { temporaryFolder } from '../support/temporary-folder';

const folder = () =>
  temporaryFolder({
    'tests/core/file/parse.test.ts': '',
    'tests/renderer/file-menu.test.tsx': '',
    'tests/app/file.spec.ts': '',
    'tests/app/support/file-pages.ts': '',
    'tests/fixtures/file.json': '',
  });

test.each([
  [
    ['file'],
    {
      unit: ['tests/core/file/parse.test.ts', 'tests/renderer/file-menu.test.tsx'],
      app: ['tests/app/file.spec.ts'],
    },
  ],
  [['core/file'], { unit: ['tests/core/file/parse.test.ts'], app: [] }],
  [['app/', 'parse'], { unit: ['tests/core/file/parse.test.ts'], app: ['tests/app/file.spec.ts'] }],
  [['nothing'], { unit: [], app: [] }],
  [[], { unit: [], app: [] }],
])('npm test -- %j', (words, files) => {
  expect(testFiles(words, folder())).toEqual(files);
});
