import fs from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasChanged } from '../../disk/file-version';
import { readMapFile } from '../../main/documents/read-map-file';
import { temporaryFolder } from '../support/temporary-folder';

async function file() {
  const path = join(temporaryFolder({ 'a.argmap': 'abc' }), 'a.argmap');
  const read = await readMapFile(path);
  if (!read.ok) throw new Error(read.error.message);
  return { path, version: read.value.version };
}

describe('a file since it was read', () => {
  test('has not changed', async () => {
    const { path, version } = await file();
    expect(await hasChanged(path, version)).toBe(false);
  });

  test('has not changed where it was only touched', async () => {
    const { path, version } = await file();
    await fs.utimes(path, new Date(), new Date('2001-01-01'));
    expect(await hasChanged(path, version)).toBe(false);
  });

  test('has changed, though it is as long as before', async () => {
    const { path, version } = await file();
    await fs.writeFile(path, 'abd');
    await fs.utimes(path, new Date(), new Date('2001-01-01'));
    expect(await hasChanged(path, version)).toBe(true);
  });

  test('has changed in length', async () => {
    const { path, version } = await file();
    await fs.writeFile(path, 'abcd');
    expect(await hasChanged(path, version)).toBe(true);
  });

  test('is gone, so that there is nothing to lose', async () => {
    const { path, version } = await file();
    await fs.rm(path);
    expect(await hasChanged(path, version)).toBe(false);
  });
});
