import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ChangedError } from '../../disk/changed-error';
import { isDevice, writeToDevice } from '../../disk/device';
import { holdingLock, lockOf } from '../../disk/file-lock';
import { fileVersion } from '../../disk/file-version';
import { resolveLinks } from '../../disk/resolve-links';
import { useFile } from '../../disk/use-file';
import { writeFile } from '../../disk/write-file';
import { temporaryFolder } from '../support/temporary-folder';

const NEW = Buffer.from('the new text');
const linux = process.platform === 'linux';
const posix = process.platform !== 'win32';

let copies = '';
beforeEach(() => {
  copies = join(temporaryFolder(), 'copies');
});
afterEach(() => vi.restoreAllMocks());

describe.runIf(posix)('a device or a pipe', () => {
  test('is written to, and stays', async () => {
    const pipe = join(temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(await isDevice(pipe)).toBe(true);
    const reader = spawn('cat', [pipe]);
    let read = '';
    reader.stdout.setEncoding('utf8').on('data', (text) => {
      read += text;
    });
    await Promise.all([writeToDevice(pipe, NEW), new Promise((resolve) => reader.on('close', resolve))]);
    expect(read).toBe('the new text');
    expect((await fs.stat(pipe)).isFIFO()).toBe(true);
    await expect(writeFile(pipe, NEW, { copies })).rejects.toThrow('not a file');
  });

  test('is what a process has open, also by a link', async () => {
    const folder = temporaryFolder({ file: '' });
    await fs.symlink('/dev/stdout', join(folder, 'out'));
    await fs.symlink('file', join(folder, 'link'));
    expect(await isDevice('/dev/null')).toBe(true);
    expect(await isDevice('/dev/fd/1')).toBe(true);
    expect(await isDevice(join(folder, 'out'))).toBe(true);
    expect(await isDevice(join(folder, 'link'))).toBe(false);
    expect(await isDevice(join(folder, 'new'))).toBe(false);
    expect(await isDevice(folder)).toBe(false);
  });

  test.runIf(linux)('that is full says so', async () => {
    await expect(writeToDevice('/dev/full', NEW)).rejects.toMatchObject({ code: 'ENOSPC' });
  });
});

describe('a file', () => {
  test('of the longest name there may be', async () => {
    const path = join(temporaryFolder(), `${'n'.repeat(248)}.argmap`);
    await writeFile(path, NEW, { copies });
    await writeFile(path, Buffer.from('again'), { copies });
    expect(await fs.readFile(path, 'utf8')).toBe('again');
  });

  test('on a drive that cannot sync is written, and that is said', async () => {
    const folder = temporaryFolder({ 'map.argmap': 'old' });
    const open = fs.open.bind(fs);
    vi.spyOn(fs, 'open').mockImplementation(async (...args) => {
      const file = await open(...args);
      file.sync = () => Promise.reject(Object.assign(new Error('EINVAL: injected'), { code: 'EINVAL' }));
      return file;
    });
    expect(await writeFile(join(folder, 'map.argmap'), NEW, { copies })).toMatchObject({ synced: false });
    expect(await fs.readFile(join(folder, 'map.argmap'))).toEqual(NEW);
  });

  test('on a drive that does not say where it lies, lies where it is named', async () => {
    const path = join(temporaryFolder({ 'map.argmap': '' }), 'map.argmap');
    vi.spyOn(fs, 'realpath').mockRejectedValue(Object.assign(new Error('EISDIR'), { code: 'EISDIR' }));
    expect(await resolveLinks(path)).toBe(path);
  });

  test('that somebody else changed to other bytes of the same length, time and number is left alone', async () => {
    const path = join(temporaryFolder({ 'map.argmap': 'mine' }), 'map.argmap');
    const then = new Date('2020-01-01');
    await fs.utimes(path, then, then);
    const expected = fileVersion(await fs.stat(path, { bigint: true }), Buffer.from('mine'));
    await fs.writeFile(path, 'hers');
    await fs.utimes(path, then, then);
    await expect(writeFile(path, NEW, { copies, expected })).rejects.toBeInstanceOf(ChangedError);
    expect(await fs.readFile(path, 'utf8')).toBe('hers');
    expect(await fs.readdir(join(path, '..'))).toEqual(['map.argmap']);
  });
});

describe('two that write one file', () => {
  test('lose nothing unsaid: of those who expect the same version, one writes', async () => {
    const path = join(temporaryFolder({ 'map.argmap': 'base' }), 'map.argmap');
    const expected = fileVersion(await fs.stat(path, { bigint: true }), Buffer.from('base'));
    const saves = ['a', 'b', 'c', 'd', 'e'].map((text) =>
      writeFile(path, Buffer.from(text), { copies, expected }).then(
        () => text,
        (error) => error,
      ),
    );
    const outcomes = await Promise.all(saves);
    const winners = outcomes.filter((outcome) => typeof outcome === 'string');
    expect(winners).toEqual([await fs.readFile(path, 'utf8')]);
    expect(outcomes.filter((outcome) => outcome instanceof ChangedError)).toHaveLength(4);
  });

  test('are not held up for ever by one that was killed', async () => {
    const path = join(temporaryFolder({ 'map.argmap': '' }), 'map.argmap');
    await fs.writeFile(lockOf(path), '');
    expect(await holdingLock(path, async () => 'done')).toBe('done');
    expect(await fs.readdir(join(path, '..'))).toEqual(['map.argmap']);
  });

  test('go on where no lock can be made', async () => {
    expect(await holdingLock(join(temporaryFolder(), 'gone', 'map'), async () => 'done')).toBe('done');
  });
});

test('a file that fails to close does not hide what went wrong before', async () => {
  const file = await fs.open(join(temporaryFolder(), 'a'), 'w');
  const close = file.close.bind(file);
  file.close = async () => {
    await close();
    throw new Error('the close');
  };
  await expect(useFile(file, () => Promise.reject(new Error('the write')))).rejects.toThrow('the write');
});
