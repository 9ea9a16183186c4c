import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, linkSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copiesFolder } from '../../../cli/crux/files/copies-folder';
import { serialiseMap } from '../../../core/file/serialise-map';
import { root } from '../../../scripts/places.mjs';
import { bundledMap } from '../../support/bundled-map';
import { temporaryFolder } from '../../support/temporary-folder';
import { runCrux } from './run-crux';

const file = serialiseMap(bundledMap());
const crux = join(root, 'dist/cli/crux.js');

describe.runIf(process.platform !== 'win32')('crux writes', { timeout: 120_000 }, () => {
  test('over a file: its permissions, its links and its other names stay', async () => {
    const cwd = temporaryFolder({
      'a.argmap': file,
      'private.txt': 'old',
      'linked.txt': 'old',
      'one.txt': 'old',
    });
    chmodSync(join(cwd, 'private.txt'), 0o600);
    symlinkSync('linked.txt', join(cwd, 'link.txt'));
    linkSync(join(cwd, 'one.txt'), join(cwd, 'two.txt'));
    for (const name of ['private.txt', 'link.txt', 'one.txt']) {
      expect(await runCrux(['convert', 'a.argmap', name], { cwd })).toMatchObject({ code: 0, err: '' });
    }
    const text = readFileSync(join(cwd, 'private.txt'), 'utf8');
    expect(text).toContain('Japan');
    expect(statSync(join(cwd, 'private.txt')).mode & 0o777).toBe(0o600);
    expect(lstatSync(join(cwd, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'linked.txt'), 'utf8')).toBe(text);
    expect(readFileSync(join(cwd, 'two.txt'), 'utf8')).toBe(text);
  });

  test('to a device, which stays one, and to what a shell has open', async () => {
    const cwd = temporaryFolder({ 'a.argmap': file });
    const null_ = statSync('/dev/null').rdev;
    expect(await runCrux(['convert', 'a.argmap', '/dev/null', '--to', 'txt'], { cwd })).toMatchObject({
      code: 0,
    });
    expect(statSync('/dev/null').rdev).toBe(null_);
    const { out } = await runCrux(['convert', 'a.argmap', '/dev/stdout', '--to', 'txt'], { cwd });
    const shell = (line: string) =>
      execFileSync('bash', ['-c', line], { cwd, env: { ...process.env, crux } });
    shell('echo before > both; node "$crux" convert a.argmap /dev/stdout --to txt >> both');
    expect(readFileSync(join(cwd, 'both'), 'utf8')).toBe(`before\n${out}`);
    shell('node "$crux" convert a.argmap >(cat > piped) --to txt; sleep 0.3');
    expect(readFileSync(join(cwd, 'piped'))).toEqual(out);
  });

  test('as many as it can where one fails, whatever the reason', async () => {
    const cwd = temporaryFolder({ 'a.argmap': file, 'b.argmap': file, 'out/a.svg/inner': '' });
    const long = `${'n'.repeat(247)}.argmap`;
    execFileSync('cp', ['a.argmap', long], { cwd });
    const { code, err } = await runCrux(
      ['export', 'a.argmap', long, 'gone.argmap', 'b.argmap', '-o', 'out/', '-f', 'svg'],
      { cwd },
    );
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^crux: out.a\.svg was not written\. There is a folder of that name\.$/),
      'crux: There is no file gone.argmap.',
    ]);
    expect(existsSync(join(cwd, 'out', `${'n'.repeat(247)}.svg`))).toBe(true);
    expect(existsSync(join(cwd, 'out/b.svg'))).toBe(true);
  });

  test.runIf(existsSync('/dev/full'))('nothing, and says so, on a full disk', async () => {
    const cwd = temporaryFolder({ 'a.argmap': file });
    const to = (output: string) => runCrux(['convert', 'a.argmap', output, '--to', 'argmap'], { cwd });
    const { code, err } = await to('/dev/full');
    expect({ code, err }).toEqual({ code: 1, err: 'crux: /dev/full was not written. The disk is full.\n' });
    const line = 'node "$crux" convert a.argmap - --to argmap > /dev/full';
    expect(() =>
      execFileSync('bash', ['-c', line], { cwd, env: { ...process.env, crux }, stdio: 'pipe' }),
    ).toThrow(/could not be written \(ENOSPC\)|The disk is full/);
  });
});

test('the copies lie where the desktop app looks for them', () => {
  const posix = (path: string) => path.replaceAll('\\', '/');
  expect(posix(copiesFolder('linux', '/home/a', {}))).toBe('/home/a/.config/Crux/copies');
  expect(posix(copiesFolder('linux', '/home/a', { XDG_CONFIG_HOME: '/c' }))).toBe('/c/Crux/copies');
  expect(posix(copiesFolder('darwin', '/Users/a', {}))).toBe(
    '/Users/a/Library/Application Support/Crux/copies',
  );
  expect(posix(copiesFolder('win32', 'C:/a', { APPDATA: 'C:/r' }))).toBe('C:/r/Crux/copies');
});
