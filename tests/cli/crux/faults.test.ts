import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../../cli/crux/run';
import { serialiseMap } from '../../../core/file/serialise-map';
import { leftCopies } from '../../../disk/copy';
import { all, liveThrough } from '../../support/fault-disk';
import { mapOf } from '../../support/map-of';
import { temporaryFolder } from '../../support/temporary-folder';

const MINUTE = 60_000;
const map = mapOf({ a: 'thesis', b: 'claim' }, ['r: b + a']);
const file = serialiseMap(map);
const OLD = 'old, and longer than anything that is written over it. '.repeat(100);
const shm = existsSync('/dev/shm');
const { TMPDIR, XDG_CONFIG_HOME } = process.env;

let said = '';
beforeEach(() => {
  if (shm) process.env.TMPDIR = '/dev/shm';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(process.env, { TMPDIR, XDG_CONFIG_HOME });
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  if (XDG_CONFIG_HOME === undefined) delete process.env.XDG_CONFIG_HOME;
});

interface Ran {
  readonly folder: string;
  code?: number;
}

/** Runs a command with each call of it failing, and looks at the files that it is to write. */
async function story(
  args: readonly string[],
  outputs: readonly string[],
  others: (folder: string) => Promise<unknown> = async () => undefined,
): Promise<number> {
  const prepare = async (): Promise<Ran> => {
    process.env.XDG_CONFIG_HOME = temporaryFolder();
    const olds = Object.fromEntries(outputs.map((name) => [name, OLD]));
    const folder = temporaryFolder({ 'a.argmap': file, 'b.argmap': file, ...olds });
    await others(folder);
    said = '';
    return { folder };
  };
  const live = async (ran: Ran) => {
    ran.code = await run(args.map((arg) => (arg.startsWith('@') ? join(ran.folder, arg.slice(1)) : arg)));
  };
  const contents = ({ folder }: Ran) =>
    Promise.all(outputs.map((name) => fs.readFile(join(folder, name)).catch(() => Buffer.from('missing'))));
  const sound = await prepare();
  await live(sound);
  expect(sound.code).toBe(0);
  const wanted = await contents(sound);
  return liveThrough<Ran>({
    prepare,
    live,
    check: async (ran, hurt) => {
      const found = await contents(ran);
      const whole = found.map((content, index) => content.equals(wanted[index]!));
      const copies = await leftCopies(join(process.env.XDG_CONFIG_HOME!, 'Crux', 'copies'));
      const kept = await Promise.all(copies.map(({ path }) => fs.readFile(path)));
      for (const [index, content] of found.entries()) {
        const copied = kept.some((copy) => copy.equals(wanted[index]!));
        expect(whole[index] || content.equals(Buffer.from(OLD)) || copied).toBe(true);
      }
      if (ran.code === 0) {
        expect(whole).not.toContain(false);
      } else {
        expect(hurt).toBe(true);
        expect(said).toMatch(/^crux: /);
        // One call failed; what hangs on it is said for each.
        const failures = said.match(/^crux: /gm) ?? [];
        expect(failures.length).toBeLessThanOrEqual(
          /There is no file|cannot be read|may not be read/.test(said) ? outputs.length : 1,
        );
        expect(said.includes('A whole copy is in')).toBe(copies.length > 0);
      }
      // The others of a batch are done.
      if (!args.includes('-o')) expect(whole.filter((each) => !each).length).toBeLessThanOrEqual(1);
    },
  });
}

test('crux convert, whatever call to the disk fails', { timeout: 5 * MINUTE }, async () => {
  expect(
    await story(['convert', '@a.argmap', '@b.argmap', '@out/', '--to', 'txt'], ['out/a.txt', 'out/b.txt']),
  ).toBeGreaterThan(40);
});

test('crux export, whatever call fails', { timeout: 5 * MINUTE }, async () => {
  // A PNG is written piece by piece, but takes long to draw.
  const name = all ? 'a.png' : 'a.md';
  await story(['export', '@a.argmap', '-o', `@${name}`, '-o', '@a.svg'], [name, 'a.svg']);
});

test.runIf(process.platform !== 'win32')(
  'crux over a file with two names',
  { timeout: 5 * MINUTE },
  async () => {
    const link = (folder: string) => fs.link(join(folder, 'a.md'), join(folder, 'other.md'));
    await story(['export', '@a.argmap', '-o', '@a.md'], ['a.md'], link);
  },
);

test('crux check, whatever call fails', { timeout: 5 * MINUTE }, async () => {
  vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  // What is loaded when it is first asked for is loaded now.
  const sound = await run(['check', join(temporaryFolder({ 'a.argmap': file }), 'a.argmap')]);
  await liveThrough<Ran>({
    prepare: async () => {
      said = '';
      return { folder: temporaryFolder({ 'a.argmap': file }) };
    },
    live: async (ran) => {
      ran.code = await run(['check', join(ran.folder, 'a.argmap')]);
    },
    check: async ({ code }, hurt) => {
      if (code === sound) return expect(said).toBe('');
      expect({ code, hurt }).toEqual({ code: 1, hurt: true });
      expect(said).toMatch(/^crux: .* (cannot be read|may not be read)/);
    },
  });
});
