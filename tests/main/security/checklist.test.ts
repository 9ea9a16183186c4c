import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const readme = readFileSync(join(root, 'main/security/README.md'), 'utf8');
const rows = [...readme.matchAll(/^\| (\d+) \|(?:[^|]*\|){2} `([^`]+)`: (.+) \|$/gm)].map(
  ([, number, file, name]) => ({ number: Number(number), file: file ?? '', name: name ?? '' }),
);

test('the checklist has all twenty items', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
});

test.each(rows)('item $number is tested by a test that is there', ({ file, name }) => {
  const path = join(root, file);
  expect(existsSync(path)).toBe(true);
  expect(readFileSync(path, 'utf8')).toContain(`test('${name}'`);
});

test.each([...readme.matchAll(/\(`(tests\/[^`]+)`\)/g)].map(([, file]) => [file ?? '']))(
  '%s is there',
  (file) => {
    expect(existsSync(join(root, file))).toBe(true);
  },
);
