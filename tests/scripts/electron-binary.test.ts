import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { electronBinary } from '../../scripts/electron-binary.mjs';
import { temporaryFolder } from '../support/temporary-folder';

const EXECUTABLES = {
  linux: 'electron',
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

function installed(platform: keyof typeof EXECUTABLES) {
  const executable = EXECUTABLES[platform];
  return temporaryFolder({
    'package.json': '{ "version": "45.4.1" }',
    'path.txt': executable,
    'dist/version': 'v45.4.1',
    [`dist/${executable}`]: '',
  });
}

describe("Electron's executable", () => {
  test.each(['linux', 'darwin', 'win32'] as const)('is found on %s', (platform) => {
    const folder = installed(platform);
    expect(electronBinary({ platform, env: {}, folder })).toBe(join(folder, 'dist', EXECUTABLES[platform]));
  });

  test.each<[string, (folder: string) => void]>([
    ['nothing was fetched', (folder) => rmSync(join(folder, 'dist'), { recursive: true })],
    ['it is of another version', (folder) => writeFileSync(join(folder, 'dist/version'), '45.4.0')],
    ['its unpacking was cut off', (folder) => rmSync(join(folder, 'path.txt'))],
    ['somebody took it away', (folder) => rmSync(join(folder, 'dist/electron'))],
  ])('is not there where %s', (_, spoil) => {
    const folder = installed('linux');
    spoil(folder);
    expect(electronBinary({ platform: 'linux', env: {}, folder })).toBeUndefined();
  });

  test('is the one that the environment names', () => {
    const folder = temporaryFolder({ electron: '' });
    const env = { ELECTRON_OVERRIDE_DIST_PATH: folder };
    expect(electronBinary({ platform: 'linux', env, folder: '/none' })).toBe(join(folder, 'electron'));
    expect(electronBinary({ platform: 'win32', env, folder: '/none' })).toBeUndefined();
  });
});
