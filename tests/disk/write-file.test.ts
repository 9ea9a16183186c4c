import fs, { type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hasChanged } from '../../disk/file-version';
import { writeFile } from '../../disk/write-file';
import type { WriteOptions, Written } from '../../disk/write-options';
import { temporaryFolder } from '../support/temporary-folder';

const OLD = 'the old text';
const NEW = Buffer.from('the new text, which is longer');
/** Writes the new text. */
function write(path: string, options: Partial<WriteOptions> = {}): Promise<Written> {
  return writeFile(path, NEW, { copies, ...options });
}
const posix = process.platform !== 'win32';

let copies = '';
beforeEach(() => {
  copies = join(temporaryFolder(), 'copies');
});
afterEach(() => vi.restoreAllMocks());

function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code });
}

/** Lets a method of every file that is opened for writing do something else. */
function injectIntoFiles(inject: (file: FileHandle) => void): void {
  const open = fs.open.bind(fs);
  vi.spyOn(fs, 'open').mockImplementation(async (...args) => {
    const file = await open(...args);
    if (args[1] === 'wx') inject(file);
    return file;
  });
}

async function expectOldAlone(folder: string): Promise<void> {
  expect(await fs.readdir(folder)).toEqual(['map.argmap']);
  expect(await fs.readFile(join(folder, 'map.argmap'), 'utf8')).toBe(OLD);
}

describe('writing a file', () => {
  test('replaces the old one, leaves nothing else behind, and knows its version', async () => {
    const folder = temporaryFolder({ 'map.argmap': OLD });
    const path = join(folder, 'map.argmap');
    const { version } = await write(path);
    expect(await fs.readFile(path)).toEqual(NEW);
    expect(await fs.readdir(folder)).toEqual(['map.argmap']);
    expect(await hasChanged(path, version)).toBe(false);
  });

  test('makes one where there is none', async () => {
    const folder = temporaryFolder();
    await write(join(folder, 'new.argmap'));
    expect(await fs.readFile(join(folder, 'new.argmap'))).toEqual(NEW);
  });

  test('syncs the file before the rename and the folder after it', async () => {
    const folder = temporaryFolder({ 'map.argmap': OLD });
    const order: string[] = [];
    const open = fs.open.bind(fs);
    vi.spyOn(fs, 'open').mockImplementation(async (...args) => {
      const file = await open(...args);
      const sync = file.sync.bind(file);
      file.sync = async () => {
        order.push(args[0] === folder ? 'sync folder' : 'sync file');
        return sync();
      };
      return file;
    });
    const rename = fs.rename.bind(fs);
    vi.spyOn(fs, 'rename').mockImplementation(async (from, to) => {
      order.push('rename');
      return rename(from, to);
    });
    await write(join(folder, 'map.argmap'));
    expect(order).toEqual(posix ? ['sync file', 'rename', 'sync folder'] : ['sync file', 'rename']);
  });

  test.runIf(posix)('keeps the permissions', async () => {
    const folder = temporaryFolder({ 'map.argmap': OLD });
    const path = join(folder, 'map.argmap');
    await fs.chmod(path, 0o640);
    await write(path);
    expect((await fs.stat(path)).mode & 0o777).toBe(0o640);
  });

  test.runIf(posix)('writes the file that a link leads to, and keeps the link', async () => {
    const folder = temporaryFolder({ 'real/map.argmap': OLD });
    await fs.symlink('real/map.argmap', join(folder, 'link.argmap'));
    await write(join(folder, 'link.argmap'));
    expect((await fs.lstat(join(folder, 'link.argmap'))).isSymbolicLink()).toBe(true);
    expect(await fs.readFile(join(folder, 'real/map.argmap'))).toEqual(NEW);
  });

  test.runIf(posix)('makes the file that a link leads to where it is not there', async () => {
    const folder = temporaryFolder({ 'real/other': '' });
    await fs.symlink('real/map.argmap', join(folder, 'link.argmap'));
    await write(join(folder, 'link.argmap'));
    expect(await fs.readFile(join(folder, 'real/map.argmap'))).toEqual(NEW);
  });

  test.runIf(posix)('ends where links lead in a circle', async () => {
    const folder = temporaryFolder();
    await fs.symlink('b', join(folder, 'a'));
    await fs.symlink('a', join(folder, 'b'));
    await expect(write(join(folder, 'a'))).rejects.toMatchObject({ code: 'ELOOP' });
  });

  test('refuses a folder', async () => {
    const folder = temporaryFolder({ 'map.argmap/inner': OLD });
    await expect(write(join(folder, 'map.argmap'))).rejects.toThrow();
    expect(await fs.readdir(folder)).toEqual(['map.argmap']);
  });

  test('does not replace a write-protected file', async () => {
    const folder = temporaryFolder({ 'map.argmap': OLD });
    vi.spyOn(fs, 'access').mockRejectedValue(systemError('EACCES'));
    await expect(write(join(folder, 'map.argmap'))).rejects.toMatchObject({ code: 'EACCES' });
    await expectOldAlone(folder);
  });
});

describe('a write that fails leaves the old file alone', () => {
  const faults: Record<string, (file: FileHandle) => void> = {
    'the disk is full': (file) => {
      file.write = () => Promise.reject(systemError('ENOSPC'));
    },
    'the disk is full after a part was written': (file) => {
      let calls = 0;
      const write = file.write.bind(file) as (...args: unknown[]) => Promise<{ bytesWritten: number }>;
      file.write = (async (content: Uint8Array, from: number, _length: number, at: number) => {
        calls++;
        if (calls > 1) throw systemError('ENOSPC');
        return write(content, from, 5, at);
      }) as unknown as FileHandle['write'];
    },
    'the system writes only a part and says nothing': (file) => {
      const write = file.write.bind(file) as (...args: unknown[]) => Promise<{ bytesWritten: number }>;
      file.write = (async (content: Uint8Array, from: number, length: number, at: number) => {
        await write(content, from, 5, at);
        return { bytesWritten: length };
      }) as unknown as FileHandle['write'];
    },
    'the disk fails at the sync': (file) => {
      file.sync = () => Promise.reject(systemError('EIO'));
    },
    'the network drive fails at the close': (file) => {
      const close = file.close.bind(file);
      file.close = async () => {
        await close();
        throw systemError('EIO');
      };
    },
  };

  test.each(Object.keys(faults))('%s', async (fault) => {
    const folder = temporaryFolder({ 'map.argmap': OLD });
    injectIntoFiles(faults[fault]!);
    await expect(write(join(folder, 'map.argmap'))).rejects.toThrow(/ENOSPC|EIO/);
    vi.restoreAllMocks();
    await expectOldAlone(folder);
  });

  test.each(['EXDEV', 'EACCES', 'EPERM', 'EIO'])('the rename is refused with %s', async (code) => {
    const folder = temporaryFolder({ 'map.argmap': OLD });
    vi.spyOn(fs, 'rename').mockRejectedValue(systemError(code));
    await expect(write(join(folder, 'map.argmap'))).rejects.toMatchObject({ code });
    vi.restoreAllMocks();
    await expectOldAlone(folder);
  });

  test('nothing may be made in the folder', async () => {
    const folder = temporaryFolder({ 'map.argmap': OLD });
    vi.spyOn(fs, 'open').mockRejectedValue(systemError('EACCES'));
    await expect(write(join(folder, 'map.argmap'))).rejects.toMatchObject({ code: 'EACCES' });
    vi.restoreAllMocks();
    await expectOldAlone(folder);
  });

  test('the folder is gone', async () => {
    const path = join(temporaryFolder(), 'gone', 'map.argmap');
    await expect(write(path)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('the folder’s sync', () => {
  test('is not missed where a drive cannot do it', async () => {
    const folder = temporaryFolder({ 'map.argmap': OLD });
    failSyncOf(folder, 'EINVAL');
    await expect(write(join(folder, 'map.argmap'))).resolves.toBeDefined();
  });

  test.runIf(posix)('is an error where the disk fails', async () => {
    const folder = temporaryFolder({ 'map.argmap': OLD });
    failSyncOf(folder, 'EIO');
    await expect(write(join(folder, 'map.argmap'))).rejects.toMatchObject({ code: 'EIO' });
  });

  function failSyncOf(folder: string, code: string): void {
    const open = fs.open.bind(fs);
    vi.spyOn(fs, 'open').mockImplementation(async (...args) => {
      const file = await open(...args);
      if (args[0] === folder) file.sync = () => Promise.reject(systemError(code));
      return file;
    });
  }
});
