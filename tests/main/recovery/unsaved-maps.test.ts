import fs from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Change } from '../../../core/edit/change/change';
import { temporaryFolder } from '../../support/temporary-folder';

const electron = vi.hoisted(() => ({ userData: '' }));
vi.mock('electron', () => ({ app: { getPath: () => electron.userData } }));
const { beginJournal, appendToJournal, endJournal, leaveJournal } = await import(
  '../../../main/recovery/journals'
);
const { discardUnsaved, journalsOf, listUnsaved, readUnsaved } = await import(
  '../../../main/recovery/unsaved-maps'
);
const { journalStart, changeOfJournal } = await import('../../../main/recovery/journal-format');
const { isRunning, RUNNING } = await import('../../../main/recovery/running');

const map = (title: string) =>
  JSON.stringify({ format: 'argument-map', version: 1, title, statements: [], relations: [], sources: [] });
const titled = (from: string, to: string): Change => ({ title: [from, to] });
const none = new Set<string>();

/** What a Crux that was killed has left: a folder with journals, by their names. */
function leave(journals: Record<string, string>, folder = 'killed'): void {
  electron.userData = temporaryFolder(
    Object.fromEntries(Object.entries(journals).map(([name, text]) => [`recovery/${folder}/${name}`, text])),
  );
}
function journal(
  name: string,
  base: string,
  changes: readonly Change[],
  when: number,
  path?: string,
): string {
  const start = journalStart(path === undefined ? { name } : { name, path }, base, when);
  let { text, seal } = start;
  for (const change of changes) {
    const { line, seal: next } = changeOfJournal(seal, change, when);
    text += line;
    seal = next;
  }
  return text;
}

beforeEach(() => leave({}));

describe('what a Crux that was killed has left', () => {
  test('is offered with its time and the size of what is unsaved, the latest first; untitled maps too', async () => {
    const place = { id: 's', kind: 'claim', text: 'New' } as const;
    const path = join(temporaryFolder({ 'a.argmap': map('A') }), 'a.argmap');
    leave({
      'one.3.journal': journal(
        'Untitled map',
        map(''),
        [titled('', 'B'), { statements: { added: [place] } }],
        500,
      ),
      'two.1.journal': journal('a.argmap', map('A'), [titled('A', 'C')], 900, path),
    });
    const listed = await listUnsaved(none);
    expect(listed).toMatchObject([
      { name: 'a.argmap', when: 900, changes: 1, whole: true },
      { name: 'Untitled map', when: 500, changes: 2, whole: true },
    ]);
    // Whoever decides later finds the same again.
    expect(await listUnsaved(none)).toEqual(listed);
    expect(await listUnsaved(new Set(journalsOf(listed[0]!.id)))).toEqual([listed[1]]);
    await discardUnsaved(listed[1]!.id);
    expect(await listUnsaved(none)).toEqual([listed[0]]);
  });

  test('is not offered where the file has it all: Crux ended between saving and forgetting', async () => {
    const path = join(temporaryFolder({ 'a.argmap': map('B') }), 'a.argmap');
    leave({ 'one.1.journal': journal('a.argmap', map('A'), [titled('A', 'B')], 1, path) });
    expect(await listUnsaved(none)).toEqual([]);
    expect(await fs.readdir(join(electron.userData, 'recovery/killed'))).toEqual([]);
    await listUnsaved(none);
    expect(await fs.readdir(join(electron.userData, 'recovery'))).toEqual([]);
  });

  test('is read from the older journal where the newer was torn as it was begun', async () => {
    const whole = journal('m', map('A'), [titled('A', 'B')], 1);
    const torn = journal('m', map('B'), [titled('B', 'C')], 2).slice(0, -10);
    leave({ 'one.9.journal': whole, 'one.10.journal': torn });
    const [listed] = await listUnsaved(none);
    const read = await readUnsaved(journalsOf(listed!.id)!);
    expect(JSON.parse(read!.text).title).toBe('B');
    await discardUnsaved(listed!.id);
    expect(await fs.readdir(join(electron.userData, 'recovery/killed'))).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['no journal', 'a letter\n'],
    ['a map that is none', journal('m', 'not a map', [titled('A', 'B')], 1)],
  ])('is kept under another name where it holds %s', async (_, text) => {
    leave({ 'one.1.journal': text });
    expect(await listUnsaved(none)).toEqual([]);
    expect(await fs.readdir(join(electron.userData, 'recovery/killed'))).toEqual([
      'one.1.journal.unreadable',
    ]);
  });

  test('is offered up to the change that does not fit, and said to be damaged', async () => {
    leave({
      'one.1.journal': journal(
        'm',
        map('A'),
        [titled('A', 'B'), { places: { removed: [{ id: 's', x: 0, y: 0 }] } }],
        1,
      ),
    });
    expect(await listUnsaved(none)).toMatchObject([{ changes: 1, whole: false }]);
  });
});

describe('a Crux that runs', () => {
  const note = (pid: number, host = hostname()) => JSON.stringify({ pid, host });

  test('keeps its journals to itself, here or on another machine; not once it is dead', async () => {
    const text = journal('m', map('A'), [titled('A', 'B')], 1);
    for (const [words, offered] of [
      [note(process.pid), 0],
      [note(1, 'another machine'), 0],
      [note(2 ** 30), 1],
      ['torn', 1],
    ] as const) {
      leave({ 'one.1.journal': text, [RUNNING]: words });
      expect(await listUnsaved(none)).toHaveLength(offered);
    }
  });

  test('is not believed to run for ever: the number of its process may be another’s by now', async () => {
    leave({ [RUNNING]: note(process.pid) });
    const folder = join(electron.userData, 'recovery/killed');
    expect(isRunning(folder)).toBe(true);
    expect(isRunning(folder, Date.now() + 3_600_000)).toBe(false);
  });
});

describe('the journals of this Crux', () => {
  test('are not offered while their documents are open, but once their window is gone', async () => {
    await beginJournal('d', { name: 'mine' }, map('A'), titled('A', 'B'));
    expect(await appendToJournal('d', titled('B', 'C'))).toBeGreaterThan(0);
    expect(await listUnsaved(none)).toEqual([]);
    // Begun anew, as after a save: the older one goes.
    await beginJournal('d', { name: 'mine' }, map('C'), titled('C', 'D'));
    const path = await leaveJournal('d');
    const again = (await readUnsaved([path!]))!;
    expect(JSON.parse(again.text).title).toBe('D');
    expect(await appendToJournal('d', titled('D', 'E'))).toBeUndefined();
    await fs.rm(path!);
  });

  test('end with what they keep; their folder is made again where somebody took it away', async () => {
    await beginJournal('e', { name: 'mine' }, map('A'), titled('A', 'B'));
    await endJournal('e');
    expect(await listUnsaved(none)).toEqual([]);
  });
});
