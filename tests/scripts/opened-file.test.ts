import { chmodSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES as bridgeLimit } from '../../bridge/host';
import { MAX_FILE_BYTES, OpenedFileError, readOpenedFile } from '../../scripts/opened-file.mjs';
import { temporaryFolder } from '../support/temporary-folder';

describe('the file that Crux is started with', () => {
  test('is read as it stands', async () => {
    const folder = temporaryFolder({ 'a b.argmap': '\ufeffé\r\n' });
    expect(await readOpenedFile(join(folder, 'a b.argmap'))).toEqual({
      name: 'a b.argmap',
      text: '\ufeffé\r\n',
    });
  });

  test('may be as large as the bridge allows', () => {
    expect(MAX_FILE_BYTES).toBe(bridgeLimit);
  });

  test.each<[string, (folder: string) => string, RegExp]>([
    ['is missing', (folder) => join(folder, 'none.argmap'), /^There is no file .*none\.argmap\.$/],
    ['lies under a file', (folder) => join(folder, 'map.argmap/x'), /^There is no file .*x\.$/],
    ['is a folder', (folder) => folder, /is not a file\.$/],
    ['is no text', (folder) => join(folder, 'picture.png'), /is not text in UTF-8, so it is not a map\.$/],
    [
      'is too large',
      (folder) => {
        truncateSync(join(folder, 'map.argmap'), 200 * 1024 * 1024);
        return join(folder, 'map.argmap');
      },
      /has 200 MB; a map may have 64 MB\.$/,
    ],
  ])('says so where it %s', async (_, path, message) => {
    const folder = temporaryFolder({ 'map.argmap': '{}', 'picture.png': Uint8Array.of(0x89, 0x50, 0xff) });
    const failing = readOpenedFile(path(folder));
    await expect(failing).rejects.toThrow(OpenedFileError);
    await expect(failing).rejects.toThrow(message);
  });

  test('says so where it may not be read', async ({ skip }) => {
    skip(
      process.platform === 'win32' || process.getuid?.() === 0,
      'nothing is forbidden to root, or by mode on Windows',
    );
    const path = join(temporaryFolder({ 'map.argmap': '{}' }), 'map.argmap');
    chmodSync(path, 0);
    await expect(readOpenedFile(path)).rejects.toThrow(/may not be read with the rights that you have\.$/);
  });
});
