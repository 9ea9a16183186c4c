import fs from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Change } from '../../../core/edit/change/change';
import { Journal } from '../../../main/recovery/journal';
import { journalStart, readJournal } from '../../../main/recovery/journal-format';
import { temporaryFolder } from '../../support/temporary-folder';

const open: Journal[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(open.splice(0).map((journal) => journal.close()));
});

const OF = { name: 'debate.argmap', path: '/maps/debate.argmap' };
const titled = (from: string, to: string): Change => ({ title: [from, to] });
const systemError = (code: string) => Object.assign(new Error(`${code}: injected`), { code });

async function begun(base = '{}') {
  const path = join(temporaryFolder(), 'a.1.journal');
  const journal = await Journal.begin(path, OF, base, titled('0', '1'), 1000);
  open.push(journal);
  return { path, journal };
}
const read = async (path: string) => readJournal(await fs.readFile(path, 'utf8'));

describe('a journal', () => {
  test('keeps the map and every change to it, in their order', async () => {
    const { path, journal } = await begun('the\nbase “한국”');
    await journal.append(titled('1', '2\n\u2028'), 2000);
    await journal.append(titled('2', '3'), 3000);
    await journal.close();
    expect(await read(path)).toEqual({
      ...OF,
      base: 'the\nbase “한국”',
      changes: [titled('0', '1'), titled('1', '2\n\u2028'), titled('2', '3')],
      when: 3000,
      whole: true,
    });
  });

  test('grows by as much as a change is long, however large the map', async () => {
    const grown = await Promise.all(
      ['', 'x'.repeat(5_000_000)].map(async (base) => {
        const { path, journal } = await begun(base);
        const before = (await fs.stat(path)).size;
        await journal.append(titled('1', '2'), 2000);
        return (await fs.stat(path)).size - before;
      }),
    );
    expect(grown[0]).toBe(grown[1]);
    expect(grown[0]).toBeLessThan(100);
  });

  test('is nobody else’s to read', async () => {
    const { path } = await begun();
    if (process.platform !== 'win32') expect((await fs.stat(path)).mode & 0o077).toBe(0);
  });

  test('torn anywhere, gives the changes that were whole', async () => {
    const { path, journal } = await begun();
    for (let n = 1; n < 9; n++) await journal.append(titled(`${n}`, `${n + 1}`), n);
    const text = await fs.readFile(path, 'utf8');
    const start = journalStart(OF, '{}', 1000).text.length;
    for (let end = start; end <= text.length; end++) {
      const torn = readJournal(text.slice(0, end));
      const whole = text.slice(start, end).split('\n').length - 1;
      expect(torn?.changes).toHaveLength(whole);
      expect(torn?.whole).toBe(true);
    }
    for (let end = 0; end < start; end++) expect(readJournal(text.slice(0, end))).toBeUndefined();
  });

  test('written to by anybody, gives a part of what was written, and says so', async () => {
    const { path, journal } = await begun();
    for (let n = 1; n < 6; n++) await journal.append(titled(`${n}`, `${n + 1}`), n);
    const text = await fs.readFile(path, 'utf8');
    const all = readJournal(text)!.changes;
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 3 }), (at, put) => {
        const forged = text.slice(0, at) + put + text.slice(at + put.length);
        const found = readJournal(forged);
        if (!found || forged === text) return;
        expect(all.slice(0, found.changes.length)).toEqual(found.changes);
        // What stands after the last line break counts as torn, whoever tore it.
        if (found.changes.length < all.length && forged.endsWith('\n')) expect(found.whole).toBe(false);
      }),
      { numRuns: 300 },
    );
    const lines = text.split('\n');
    expect(readJournal([...lines.slice(0, 3), ...lines.slice(4)].join('\n'))).toMatchObject({
      changes: all.slice(0, 1),
      whole: false,
    });
  });

  test('with lines that are sealed well but hold no change, ends there', async () => {
    const { path, journal } = await begun();
    await journal.append({ statements: { added: [{ id: 7 }] } } as unknown as Change, 2000);
    await journal.append(titled('1', '2'), 3000);
    expect(await read(path)).toMatchObject({ changes: [titled('0', '1')], whole: false });
  });
});

describe('where the disk fails', () => {
  test.each(['ENOSPC', 'EIO', 'EDQUOT'])(
    'at %s, the journal ends before the change, and goes on',
    async (code) => {
      const { path, journal } = await begun();
      const { FileHandle } = await fileHandle();
      vi.spyOn(FileHandle, 'datasync').mockRejectedValueOnce(systemError(code));
      await expect(journal.append(titled('1', 'lost'), 2000)).rejects.toMatchObject({ code });
      await journal.append(titled('1', '2'), 3000);
      expect(await read(path)).toMatchObject({ changes: [titled('0', '1'), titled('1', '2')], whole: true });
    },
  );

  test('a write that the system does in parts is whole in the end', async () => {
    const { path, journal } = await begun();
    const { FileHandle, write } = await fileHandle();
    vi.spyOn(FileHandle, 'write').mockImplementation(function (
      this: unknown,
      content: Uint8Array,
      from: number,
      length: number,
      at: number,
    ) {
      return write.call(this, content, from, Math.min(length, 7), at);
    } as never);
    await journal.append(titled('1', '2'), 3000);
    expect(await read(path)).toMatchObject({ changes: [titled('0', '1'), titled('1', '2')] });
  });

  test.each(['ENOSPC', 'EACCES', 'EIO'])('at %s as it is begun, leaves no file behind', async (code) => {
    const folder = temporaryFolder();
    const { FileHandle } = await fileHandle();
    vi.spyOn(FileHandle, 'datasync').mockRejectedValueOnce(systemError(code));
    const begin = Journal.begin(join(folder, 'a.1.journal'), OF, '{}', {}, 1);
    await expect(begin).rejects.toMatchObject({ code });
    expect(await fs.readdir(folder)).toEqual([]);
  });

  /** What all open files share, to put a fault into. */
  async function fileHandle() {
    const file = await fs.open(import.meta.filename, 'r');
    await file.close();
    const FileHandle = Object.getPrototypeOf(file) as fs.FileHandle;
    return { FileHandle, write: FileHandle.write as (...args: unknown[]) => unknown };
  }
});
