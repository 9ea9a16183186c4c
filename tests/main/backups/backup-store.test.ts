import fs from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupPath, keepBackup, listBackups } from '../../../main/backups/backup-store';
import { temporaryFolder } from '../../support/temporary-folder';

const MAP = '/maps/debate.argmap';
const keep = (folder: string, text: string, when: number, path = MAP) =>
  keepBackup(folder, path, Buffer.from(text), when);

test('versions are listed, the newest first, and read back; each map has its own', async () => {
  const folder = temporaryFolder();
  await keep(folder, 'one', 1);
  await keep(folder, 'two!', 2);
  await keep(folder, 'another’s', 3, '/maps/other.argmap');
  const listed = await listBackups(folder, MAP);
  expect(listed).toMatchObject([
    { when: 2, bytes: 4 },
    { when: 1, bytes: 3 },
  ]);
  const path = await backupPath(folder, MAP, listed[1]!.id);
  expect(await fs.readFile(path!, 'utf8')).toBe('one');
  const [other] = await listBackups(folder, '/maps/other.argmap');
  expect(await backupPath(folder, MAP, other!.id)).toBeUndefined();
  expect(await backupPath(folder, MAP, '../../settings.json')).toBeUndefined();
});

test('what is kept already is not kept twice in a row', async () => {
  const folder = temporaryFolder();
  for (const [text, when] of [
    ['a', 1],
    ['a', 2],
    ['b', 3],
    ['a', 4],
  ] as const)
    await keep(folder, text, when);
  expect((await listBackups(folder, MAP)).map(({ when }) => when)).toEqual([4, 3, 1]);
});

test('no more than 20 versions of a map are kept', async () => {
  const folder = temporaryFolder();
  for (let n = 1; n <= 25; n++) await keep(folder, `version ${n}`, n);
  const kept = await listBackups(folder, MAP);
  expect(kept.map(({ when }) => when)).toEqual(Array.from({ length: 20 }, (_, n) => 25 - n));
});

test('no more bytes than 64 MB of a map are kept, but always the newest', async () => {
  const folder = temporaryFolder();
  const large = (n: number) => keepBackup(folder, MAP, Buffer.alloc(30_000_000, n), n);
  for (let n = 1; n <= 3; n++) await large(n);
  expect((await listBackups(folder, MAP)).map(({ when }) => when)).toEqual([3, 2]);
});

test('no more than 200 maps have versions: the one saved longest ago goes', async () => {
  const folder = temporaryFolder();
  for (let n = 0; n < 200; n++) {
    const path = join(folder, String(n).padStart(32, '0'));
    await fs.mkdir(path);
    await fs.utimes(path, n + 1, n + 1);
  }
  await keep(folder, 'new', 1);
  const names = await fs.readdir(folder);
  expect(names).toHaveLength(200);
  expect(names).not.toContain('0'.repeat(32));
});

test('what is no file of a version is passed over', async () => {
  const folder = temporaryFolder();
  await keep(folder, 'one', 1);
  await fs.mkdir(join(folder, (await fs.readdir(folder))[0]!, '2-0000000000000000.argmap'));
  expect((await listBackups(folder, MAP)).map(({ when }) => when)).toEqual([1]);
});

test('a version is newer than those that were kept before it, though its file’s clock went wrong', async () => {
  const folder = temporaryFolder();
  await keep(folder, 'one', 50);
  await keep(folder, 'two', 7);
  const listed = await listBackups(folder, MAP);
  expect(listed.map(({ when }) => when)).toEqual([51, 50]);
  expect(await fs.readFile((await backupPath(folder, MAP, listed[0]!.id))!, 'utf8')).toBe('two');
});
