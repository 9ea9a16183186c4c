import fs from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { type FileVersion, fileVersion } from '../../../disk/file-version';
import { ChangesOnDisk } from '../../../main/documents/changes-on-disk';
import { temporaryFolder } from '../../support/temporary-folder';

afterEach(() => vi.restoreAllMocks());

async function opened(text = 'as it was') {
  const path = join(temporaryFolder({ 'map.argmap': text }), 'map.argmap');
  return { path, version: await versionOf(path), changes: new ChangesOnDisk() };
}
async function versionOf(path: string): Promise<FileVersion> {
  return fileVersion(await fs.stat(path, { bigint: true }), await fs.readFile(path));
}
/** What is told by as many looks. */
async function look(changes: ChangesOnDisk, path: string, version: FileVersion, times: number) {
  const told = [];
  for (let time = 0; time < times; time++) told.push(await changes.look(path, version));
  return told.filter((change) => change !== undefined);
}

test('nothing is told of a file that nobody touches', async () => {
  const { path, version, changes } = await opened();
  expect(await look(changes, path, version, 4)).toEqual([]);
});

test('a change is told once, and the next change once more', async () => {
  const { path, version, changes } = await opened();
  await look(changes, path, version, 2);
  await fs.writeFile(path, 'theirs, longer');
  expect(await look(changes, path, version, 4)).toEqual(['changed']);
  await fs.writeFile(path, 'theirs again, longer still');
  expect(await look(changes, path, version, 4)).toEqual(['changed']);
});

test('a change that replaces the file, as most programs save, is told', async () => {
  const { path, version, changes } = await opened();
  await look(changes, path, version, 2);
  await fs.writeFile(`${path}.new`, 'as it IS!');
  await fs.rename(`${path}.new`, path);
  expect(await look(changes, path, version, 4)).toEqual(['changed']);
});

test('a file that is being written is waited for', async () => {
  const { path, version, changes } = await opened();
  await look(changes, path, version, 2);
  const told = [];
  for (const text of ['t', 'th', 'the', 'theirs']) {
    await fs.writeFile(path, text);
    told.push(await changes.look(path, version));
  }
  expect(told).toEqual([undefined, undefined, undefined, undefined]);
  expect(await look(changes, path, version, 1)).toEqual(['changed']);
});

test('a touch, and a save of our own, are no changes', async () => {
  const { path, version, changes } = await opened();
  await look(changes, path, version, 2);
  await fs.utimes(path, new Date(), new Date(Date.now() + 5000));
  expect(await look(changes, path, version, 3)).toEqual([]);
  await fs.writeFile(path, 'ours');
  expect(await look(changes, path, await versionOf(path), 3)).toEqual([]);
});

test('a file that is gone is told once; one that comes back as it was is not', async () => {
  const { path, version, changes } = await opened();
  await look(changes, path, version, 2);
  await fs.rename(path, `${path}.away`);
  expect(await look(changes, path, version, 4)).toEqual(['gone']);
  await fs.rename(`${path}.away`, path);
  expect(await look(changes, path, version, 4)).toEqual([]);
});

test('a drive that does not answer is no change', async () => {
  const { path, version, changes } = await opened();
  await look(changes, path, version, 2);
  vi.spyOn(fs, 'stat').mockRejectedValue(Object.assign(new Error('EIO'), { code: 'EIO' }));
  expect(await look(changes, path, version, 4)).toEqual([]);
});
