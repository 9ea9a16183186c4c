import fs from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sweepTemporaryFiles, temporaryName } from '../../disk/temporary-file';
import { temporaryFolder } from '../support/temporary-folder';

const HOUR = 3_600_000;

test('what a killed save has left goes once it is old; nothing else does', async () => {
  const folder = temporaryFolder({ 'map.argmap': 'a map', '.crux-mine.tmp': 'not by Crux' });
  const left = temporaryName(folder);
  await fs.writeFile(left, 'a torn save');
  await fs.mkdir(temporaryName(folder));
  await sweepTemporaryFiles(folder, Date.now());
  // A save that is under way, and the same folder is not looked through twice.
  expect(await fs.readdir(folder)).toHaveLength(4);
  const other = temporaryFolder({ 'map.argmap': 'a map' });
  await fs.rename(left, temporaryName(other));
  await sweepTemporaryFiles(other, Date.now() + HOUR);
  expect(await fs.readdir(other)).toEqual(['map.argmap']);
});

test('a folder that cannot be read is left alone', async () => {
  await expect(sweepTemporaryFiles(join(temporaryFolder(), 'gone'))).resolves.toBeUndefined();
});
