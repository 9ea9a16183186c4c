import fs from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { boundBackups } from '../../../main/backups/bound-backups';
import { temporaryFolder } from '../../support/temporary-folder';

test('all versions together are bounded: the oldest go first, the newest of each map stays', async () => {
  const folder = temporaryFolder({
    'a/1-x.argmap': 'x'.repeat(100),
    'a/2-x.argmap': 'x'.repeat(100),
    'a/5-x.argmap': 'x'.repeat(100),
    'a/map.json': '{}',
    'b/3-x.argmap': 'x'.repeat(100),
    'b/4-x.argmap': 'x'.repeat(100),
  });
  const left = async (most: number) => {
    await boundBackups(folder, (name) => name.endsWith('.argmap'), most);
    return (await fs.readdir(folder, { recursive: true })).filter((name) => name.includes('-')).sort();
  };
  expect(await left(500)).toHaveLength(5);
  expect(await left(350)).toEqual(['a/5-x.argmap', 'b/3-x.argmap', 'b/4-x.argmap'].map((name) => join(name)));
  expect(await left(0)).toEqual(['a/5-x.argmap', 'b/4-x.argmap'].map((name) => join(name)));
  expect(await fs.readdir(join(folder, 'a'))).toContain('map.json');
});
