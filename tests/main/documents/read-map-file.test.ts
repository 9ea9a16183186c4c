import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { MAX_FILE_BYTES } from '../../../bridge/host';
import { readMapFile } from '../../../main/documents/read-map-file';
import { temporaryFolder } from '../../support/temporary-folder';

afterEach(() => vi.restoreAllMocks());

describe('reading a map file', () => {
  test('gives every character, the byte order mark and line ends too', async () => {
    const text = '\uFEFF{"title": "Ünï 日本 한국"}\r\n';
    const folder = temporaryFolder({ 'a.argmap': text });
    expect(await readMapFile(join(folder, 'a.argmap'))).toMatchObject({ ok: true, value: { text } });
  });

  test.each([
    ['a byte that is no UTF-8', [0x7b, 0xff, 0x7d]],
    ['a sequence that is cut off', [0x22, 0xe6, 0x97]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
  ])('refuses %s', async (_what, bytes) => {
    const folder = temporaryFolder({ 'a.argmap': Uint8Array.from(bytes) });
    const read = await readMapFile(join(folder, 'a.argmap'));
    expect(read).toMatchObject({ ok: false, error: { code: 'not-text' } });
  });

  test('refuses one that is too large, without reading it', async () => {
    const path = join(temporaryFolder({ 'large.argmap': '' }), 'large.argmap');
    await fs.truncate(path, MAX_FILE_BYTES + 1);
    const read = await readMapFile(path);
    expect(read).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(read).toMatchObject({
      error: { message: '“large.argmap” has 65 MB; Crux opens maps of up to 64 MB.' },
    });
  });

  test('says what is not there, and what is no file', async () => {
    const folder = temporaryFolder({ 'folder/file': '' });
    const missing = await readMapFile(join(folder, 'gone.argmap'));
    expect(missing).toMatchObject({ ok: false, error: { code: 'missing' } });
    expect(missing).toMatchObject({ error: { message: expect.stringContaining('“gone.argmap”') } });
    expect(await readMapFile(join(folder, 'folder'))).toMatchObject({ ok: false });
  });

  test.runIf(process.platform === 'linux')('does not wait for a pipe that nobody writes to', async () => {
    const path = join(temporaryFolder(), 'pipe.argmap');
    expect(spawnSync('mkfifo', [path]).status).toBe(0);
    expect(await readMapFile(path)).toMatchObject({ ok: false, error: { code: 'other' } });
  });

  test('says that it may not be read', async () => {
    vi.spyOn(fs, 'open').mockRejectedValue(Object.assign(new Error('EACCES: no'), { code: 'EACCES' }));
    expect(await readMapFile('/secret.argmap')).toMatchObject({ ok: false, error: { code: 'denied' } });
  });
});
