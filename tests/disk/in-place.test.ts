import { spawnSync } from 'node:child_process';
import fs, { type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isWritten, leftCopies } from '../../disk/copy';
import { hasChanged } from '../../disk/file-version';
import { writeFile } from '../../disk/write-file';
import { TornError } from '../../disk/write-in-place';
import { temporaryFolder } from '../support/temporary-folder';

const OLD = 'the old text, which is longer than the new one';
const NEW = Buffer.from('the new text');
const posix = process.platform !== 'win32';
const ACL = `
import os, struct, sys
entries = [(1, 6, 0xffffffff), (2, 4, 1234), (4, 0, 0xffffffff), (0x10, 4, 0xffffffff), (0x20, 0, 0xffffffff)]
os.setxattr(sys.argv[1], 'system.posix_acl_access', struct.pack('<I', 2) + b''.join(struct.pack('<HHI', *e) for e in entries))`;

let folder = '';
let path = '';
let copies = '';
beforeEach(() => {
  folder = temporaryFolder({ 'map.argmap': OLD });
  path = join(folder, 'map.argmap');
  copies = join(temporaryFolder(), 'user data', 'copies');
});
afterEach(() => vi.restoreAllMocks());

const write = () => writeFile(path, NEW, { copies });
const read = () => fs.readFile(path, 'utf8');

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code });
}

/** Lets nothing be made in the folder of the file, though the file itself may be written. */
function protectFolder(): void {
  const open = fs.open.bind(fs);
  vi.spyOn(fs, 'open').mockImplementation(async (...args) => {
    if (String(args[0]).startsWith(join(folder, '.crux-'))) throw systemError('EACCES');
    return open(...args);
  });
}

/** Does something to the file as it is opened to be written over. */
function injectIntoFile(inject: (file: FileHandle) => void): void {
  const open = fs.open.bind(fs);
  vi.spyOn(fs, 'open').mockImplementation(async (...args) => {
    const file = await open(...args);
    if (args[0] === path && args[1] === 'r+') inject(file);
    return file;
  });
}

describe.runIf(posix)('a file is written over in its place', () => {
  test('where it has several names, which stay one file', async () => {
    await fs.link(path, join(folder, 'other.argmap'));
    const { inPlace, version } = await write();
    expect(inPlace).toBe(true);
    expect(await fs.readFile(join(folder, 'other.argmap'))).toEqual(NEW);
    expect((await fs.stat(path)).nlink).toBe(2);
    expect(await hasChanged(path, version)).toBe(false);
    expect((await fs.readdir(folder)).sort()).toEqual(['map.argmap', 'other.argmap']);
    expect(await fs.readdir(copies)).toEqual([]);
  });

  test('where its folder lets nothing be made in it', async () => {
    protectFolder();
    expect(await write()).toMatchObject({ inPlace: true, synced: true });
    expect(await fs.readFile(path)).toEqual(NEW);
  });

  test.each(['EBUSY', 'EPERM', 'EXDEV'])('where nothing may take its place (%s)', async (code) => {
    const rename = fs.rename.bind(fs);
    vi.spyOn(fs, 'rename').mockImplementation(async (from, to) => {
      if (to === path) throw systemError(code);
      return rename(from, to);
    });
    expect(await write()).toMatchObject({ inPlace: true });
    expect(await fs.readFile(path)).toEqual(NEW);
    expect(await fs.readdir(folder)).toEqual(['map.argmap']);
  });

  test('where its owner could not be kept', async () => {
    const open = fs.open.bind(fs);
    vi.spyOn(fs, 'open').mockImplementation(async (...args) => {
      const file = await open(...args);
      const stat = file.stat.bind(file) as (...args: unknown[]) => Promise<object>;
      if (args[1] === 'wx' && String(args[0]).startsWith(folder)) {
        file.stat = (async (...of: unknown[]) =>
          Object.assign(await stat(...of), { uid: 4321 })) as unknown as FileHandle['stat'];
        file.chown = () => Promise.reject(systemError('EPERM'));
      }
      return file;
    });
    expect(await write()).toMatchObject({ inPlace: true });
    expect(await fs.readFile(path)).toEqual(NEW);
  });

  test('where single persons have rights on it, which stay as they are', async ({ skip }) => {
    const set = spawnSync('python3', ['-c', ACL, path]);
    if (set.status !== 0) skip('no access control list can be set on this machine');
    const list = () => spawnSync('ls', ['-ln', path]).stdout.toString().slice(0, 11);
    expect(list()).toBe('-rw-r-----+');
    expect(await write()).toMatchObject({ inPlace: true });
    expect(list()).toBe('-rw-r-----+');
    expect(await fs.readFile(path)).toEqual(NEW);
  });
});

describe.runIf(posix)('writing over a file that fails', () => {
  beforeEach(() => fs.link(path, join(folder, 'other.argmap')));

  test('leaves the old one where no copy can be kept', async () => {
    copies = join(path, 'copies');
    await expect(write()).rejects.toMatchObject({ code: 'ENOTDIR' });
    expect(await read()).toBe(OLD);
  });

  test('leaves no copy where the file cannot be opened', async () => {
    const open = fs.open.bind(fs);
    vi.spyOn(fs, 'open').mockImplementation(async (...args) => {
      if (args[0] === path) throw systemError('EBUSY');
      return open(...args);
    });
    await expect(write()).rejects.toMatchObject({ code: 'EBUSY' });
    expect(await fs.readdir(copies)).toEqual([]);
  });

  test('puts the old one back, whole', async () => {
    injectIntoFile((file) => {
      const write = file.write.bind(file) as (...args: unknown[]) => Promise<{ bytesWritten: number }>;
      let calls = 0;
      file.write = (async (content: Uint8Array, from: number, length: number, at: number) => {
        calls++;
        if (calls === 2) throw systemError('ENOSPC');
        return write(content, from, calls === 1 ? 5 : length, at);
      }) as unknown as FileHandle['write'];
    });
    await expect(write()).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await read()).toBe(OLD);
    expect(await fs.readdir(copies)).toEqual([]);
  });

  test('keeps the copy where the old one cannot be put back, and says where', async () => {
    injectIntoFile((file) => {
      file.truncate = () => Promise.reject(systemError('EIO'));
    });
    const error = await write().catch((thrown) => thrown);
    expect(error).toBeInstanceOf(TornError);
    expect(error.code).toBe('EIO');
    expect(await fs.readFile(error.copy)).toEqual(NEW);
    const [copy] = await leftCopies(copies);
    expect(copy).toMatchObject({ path: error.copy, of: path });
    expect(await isWritten(copy!)).toBe(false);
    vi.restoreAllMocks();
    await write();
    expect(await isWritten(copy!)).toBe(true);
  });
});
