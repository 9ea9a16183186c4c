import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config';
import { DebugLogger } from 'builder-util';
import { describe, expect, test } from 'vitest';
import { packagedPrograms, wrongFuses } from '../../scripts/fuses.mjs';
import { temporaryFolder } from '../support/temporary-folder';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = () => getConfig(root, 'electron-builder.yml', null);
const validate = (config: Awaited<ReturnType<typeof read>>) =>
  validateConfiguration(config, new DebugLogger(false));

describe('electron-builder.yml', () => {
  test('obeys electron-builder’s own schema', async () => {
    await expect(validate(await read())).resolves.toBeUndefined();
  });

  test('would be refused with a key that the schema does not know', async () => {
    const config = await read();
    await expect(validate(Object.assign(config, { electronFuse: {} }))).rejects.toThrow('electronFuse');
  });

  test('sets every fuse that Electron’s security checklist asks for', async () => {
    expect((await read()).electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      resetAdHocDarwinSignature: true,
    });
  });

  test('has its fuses read back from what was packaged', async () => {
    const wanted = { ...(await read()).electronFuses };
    const packaged = (wire: string) => {
      const release = temporaryFolder();
      mkdirSync(join(release, 'linux-unpacked'));
      // As they lie in Electron's executable: a sentinel, the version, how many they are, and one digit for each.
      const fuses = `dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001${String.fromCharCode(wire.length)}${wire}`;
      writeFileSync(join(release, 'linux-unpacked', 'crux'), `before${fuses}after`);
      return packagedPrograms(release);
    };
    const [right] = packaged('01001100');
    expect(await wrongFuses(right!, wanted)).toEqual([]);
    const [wrong] = packaged('11001101');
    expect(await wrongFuses(wrong!, wanted)).toEqual([
      'runAsNode should be off and is not',
      'grantFileProtocolExtraPrivileges should be off and is not',
    ]);
    expect(packagedPrograms(join(root, 'no such folder'))).toEqual([]);
  });

  test('makes an AppImage and a deb, a dmg, and an nsis installer, which open .argmap files', async () => {
    const { linux, mac, win, fileAssociations } = await read();
    expect([linux?.target, mac?.target, win?.target]).toEqual([['AppImage', 'deb'], 'dmg', 'nsis']);
    expect(fileAssociations).toMatchObject([
      { ext: 'argmap', mimeType: 'application/vnd.crux.argument-map+json' },
    ]);
  });

  test('names icons that are there', async () => {
    const { directories, linux, mac, win } = await read();
    const folder = join(root, directories?.buildResources ?? '');
    const icons = [linux?.icon, mac?.icon, win?.icon, 'map-file.icns', 'map-file.ico'];
    expect(icons.filter((icon) => !existsSync(join(folder, String(icon))))).toEqual([]);
  });

  test('carries Crux’s own licence and those of what it is built with', async () => {
    expect((await read()).extraResources).toEqual([
      { from: 'LICENSE', to: 'LICENSE' },
      { from: 'dist/main/licences', to: 'licences/main' },
      { from: 'dist/renderer/licences', to: 'licences/renderer' },
    ]);
  });

  test('takes along what was built and nothing of node_modules', async () => {
    expect((await read()).files).toMatchObject([
      { filter: expect.arrayContaining(['dist/main/**', 'dist/renderer/**', '!**/node_modules/**']) },
    ]);
  });
});
