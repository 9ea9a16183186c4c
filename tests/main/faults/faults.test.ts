import { existsSync, mkdirSync, rmSync } from 'node:fs';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import type { Result } from '../../../bridge/result';
import type { Change } from '../../../core/edit/change/change';
import { leftCopies } from '../../../disk/copy';
import { keepBackup, listBackups } from '../../../main/backups/backup-store';
import type { AppWindow } from '../../../main/windows/app-window';
import { all, FaultDisk, liveThrough } from '../../support/fault-disk';
import { temporaryFolder } from '../../support/temporary-folder';

const electron = vi.hoisted(() => ({ userData: '' }));
const dialog = vi.hoisted(() => ({ showSaveDialog: vi.fn(), showMessageBox: vi.fn() }));
vi.mock('electron', () => ({
  app: { addRecentDocument: vi.fn(), getPath: () => electron.userData },
  BrowserWindow: {},
  dialog,
}));
vi.mock('../../../main/documents/recent-maps', () => ({ addRecent: vi.fn(), dropAllRecent: vi.fn() }));
const { backupsDone } = await import('../../../main/backups/document-backups');
const { openFile } = await import('../../../main/documents/open-file');
const { saveDocument, saveDocumentAs } = await import('../../../main/saving/save');
const { saveExport } = await import('../../../main/saving/save-export');
const { holdDocument, releaseDocument } = await import('../../../main/documents/held-documents');
const { beginToKeep, endToKeep, keepChange } = await import('../../../main/recovery/keep-changes');
const { leaveJournal } = await import('../../../main/recovery/journals');
const { journalsOf, listUnsaved, readUnsaved } = await import('../../../main/recovery/unsaved-maps');

const MINUTE = 60_000;
const news = vi.fn();
const browserWindow = {
  webContents: { id: 7, send: news },
  isDestroyed: () => false,
} as unknown as BrowserWindow;
const window = { id: 7, browserWindow } as AppWindow;
const map = (title: string) =>
  JSON.stringify({ format: 'argument-map', version: 1, title, statements: [], relations: [], sources: [] });
const OLD = map('old, and longer than what comes after it');
const NEW = map('new');
const none = new Set<string>();

// In memory where that can be: what is looked for here does not depend on how long a sync takes.
if (existsSync('/dev/shm')) process.env.TMPDIR = '/dev/shm';
afterEach(() => vi.clearAllMocks());

/** A file that is open in a window. */
async function opened(others: (folder: string, path: string) => Promise<unknown> = async () => undefined) {
  electron.userData = temporaryFolder();
  const folder = temporaryFolder({ 'map.argmap': OLD });
  const path = join(folder, 'map.argmap');
  await others(folder, path);
  const result = await openFile(7, path);
  if (!result.ok) throw new Error(result.error.message);
  return { folder, path, id: result.value.id, saved: undefined as Result<unknown> | undefined };
}
type Opened = Awaited<ReturnType<typeof opened>>;

const textOf = (path: string) => fs.readFile(path, 'utf8').catch(() => undefined);

/** Old whole, new whole, or the copy offered; and what was said of it is so. */
async function expectKept({ path, saved }: Opened, hurt: boolean, old: string | null = OLD) {
  const text = (await textOf(path)) ?? null;
  if (!saved) throw new Error('the save has not answered');
  if (saved.ok) {
    expect(text).toBe(NEW);
    return;
  }
  expect(hurt, saved.error.message).toBe(true);
  expect(saved.error.message).toMatch(/^“[^”]+” could not be saved\. .*(nothing is lost|not affected)/s);
  expect(saved.error.code).not.toBe('changed-on-disk');
  const copies = await leftCopies(join(electron.userData, 'copies'));
  const torn = text !== old && text !== NEW;
  expect(saved.error.message.includes('a whole copy is kept')).toBe(copies.length > 0);
  if (!torn) return;
  expect(await Promise.all(copies.map((copy) => textOf(copy.path)))).toEqual([NEW]);
  const offered = await listUnsaved(none);
  const texts = await Promise.all(offered.map(({ id }) => readUnsaved(journalsOf(id)!)));
  expect(texts.map((each) => each?.text)).toContain(NEW);
}

describe('saving, whatever call to the disk fails', { timeout: 10 * MINUTE }, () => {
  const live = async (situation: Opened) => {
    situation.saved = await saveDocument(browserWindow, { id: situation.id, text: NEW });
    await backupsDone();
  };
  const lives = (prepare: () => Promise<Opened>) => liveThrough({ prepare, live, check: expectKept });

  test('a file', async () => {
    expect(await lives(opened)).toBeGreaterThan(40);
  });

  test.runIf(all)('a file behind a link', async () => {
    await lives(() =>
      opened(async (folder, path) => {
        await fs.rename(path, join(folder, 'real.argmap'));
        await fs.symlink('real.argmap', path);
      }),
    );
  });

  test.runIf(process.platform !== 'win32')('a file with two names, in its place', async () => {
    await lives(() => opened((folder, path) => fs.link(path, join(folder, 'other.argmap'))));
  });

  test('a map that has no file yet', async () => {
    await liveThrough<Opened>({
      prepare: async () => {
        electron.userData = temporaryFolder();
        const folder = temporaryFolder();
        const path = join(folder, 'map.argmap');
        const { id } = holdDocument({ window: 7, name: 'map' });
        dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: path });
        return { folder, path, id, saved: undefined };
      },
      live: async (situation) => {
        situation.saved = await saveDocumentAs(browserWindow, { id: situation.id, text: NEW });
      },
      check: (situation, hurt) => expectKept(situation, hurt, null),
    });
  });

  test('an export over an older one', async () => {
    await liveThrough<Opened>({
      prepare: async () => {
        const situation = await opened();
        const path = join(situation.folder, 'map.svg');
        await fs.writeFile(path, OLD);
        dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: path });
        return { ...situation, path };
      },
      live: async (situation) => {
        const content = { text: NEW };
        const file = { name: 'map.svg', format: 'svg', content } as const;
        situation.saved = await saveExport(browserWindow, file);
      },
      check: expectKept,
    });
  });

  test('a drive that cannot sync saves, with a word', async () => {
    const situation = await opened();
    const disk = new FaultDisk();
    const open = fs.open;
    try {
      // Not once but always.
      fs.open = (async (...args: Parameters<typeof open>) => {
        const file = await open(...args);
        file.sync = () => Promise.reject(Object.assign(new Error('EINVAL: injected'), { code: 'EINVAL' }));
        return file;
      }) as typeof open;
      await live(situation);
    } finally {
      fs.open = open;
      disk.giveBack();
    }
    await expectKept(situation, false);
    expect(news).toHaveBeenCalledWith('notice', { message: expect.stringContaining('power cut') });
  });
});

describe('keeping what is not saved, whatever call fails', { timeout: 10 * MINUTE }, () => {
  // A Crux has one folder of journals of its own as long as it runs.
  const userData = join(process.env.TMPDIR ?? tmpdir(), `crux-faults-${process.pid}`);
  const emptied = () => {
    electron.userData = userData;
    rmSync(userData, { recursive: true, force: true });
    mkdirSync(userData);
  };
  afterAll(() => rmSync(userData, { recursive: true, force: true }));
  const change = (from: number): Change => ({ title: [String(from), String(from + 1)] });

  test('a change that is said to be kept is offered after a crash', async () => {
    interface Kept {
      id: string;
      /** The newest map of which the window was told that it is kept. */
      sure: number;
      untold: string[];
    }
    await liveThrough<Kept>({
      prepare: async () => {
        emptied();
        return { id: holdDocument({ window: 7, name: 'map' }).id, sure: 0, untold: [] };
      },
      live: async (kept) => {
        const { id } = kept;
        const begin = (from: number) =>
          beginToKeep(window, { id, text: map(String(from)), change: change(from) });
        let fresh = true;
        for (let number = 0; number < 4; number++) {
          // As a window does: after a failure all of the map is kept anew; now and then it is, too.
          const result: Result<unknown> = await (fresh || number === 2
            ? begin(number)
            : keepChange(window, { id, change: change(number) }));
          fresh = !result.ok;
          if (result.ok) kept.sure = number + 1;
          else kept.untold.push(result.error.message);
        }
      },
      check: async ({ id, sure, untold }, hurt) => {
        await leaveJournal(id);
        releaseDocument(7, id);
        const [offered] = await listUnsaved(none);
        const recovered = offered && (await readUnsaved(journalsOf(offered.id)!));
        const title = Number(JSON.parse(recovered?.text ?? '{"title": "0"}').title);
        expect(title).toBeGreaterThanOrEqual(sure);
        for (const message of untold) expect(message).toContain('cannot be kept safe');
        expect(untold.length).toBeLessThanOrEqual(hurt ? 1 : 0);
      },
    });
  });

  test('what was saved is forgotten, or offered once more; never is something else', async () => {
    await liveThrough<{ id: string; path: string; ended?: boolean }>({
      prepare: async () => {
        emptied();
        const path = join(temporaryFolder({ 'map.argmap': map('0') }), 'map.argmap');
        const { id } = holdDocument({ window: 7, name: 'map', path });
        await beginToKeep(window, { id, text: map('0'), change: change(0) });
        await fs.writeFile(path, map('1'));
        return { id, path };
      },
      live: async (situation) => {
        const ended = await endToKeep(window, { id: situation.id });
        situation.ended = ended.ok;
      },
      check: async ({ id }) => {
        await leaveJournal(id);
        releaseDocument(7, id);
        // The file has it all.
        expect(await listUnsaved(none)).toEqual([]);
      },
    });
  });

  test('what a killed Crux has left is offered, or why not is told; nothing of it goes', async () => {
    interface Left {
      found?: readonly string[] | 'told';
    }
    const texts = async () => {
      const offered = await listUnsaved(none);
      const maps = await Promise.all(offered.map(({ id }) => readUnsaved(journalsOf(id)!)));
      return maps.map((each) => each?.text ?? 'unreadable').sort();
    };
    const titlesKept = [map('1'), map('1, of another'), NEW].map((text) => JSON.parse(text).title).sort();
    await liveThrough<Left>({
      prepare: async () => {
        emptied();
        for (const other of ['', ', of another']) {
          const { id } = holdDocument({ window: 7, name: 'map' });
          const made = { title: ['0', `1${other}`] } as const;
          await beginToKeep(window, { id, text: map('0'), change: made });
          await leaveJournal(id);
          releaseDocument(7, id);
        }
        const { keepCopy } = await import('../../../disk/copy');
        const path = join(temporaryFolder({ 'map.argmap': '{"format": "argum' }), 'map.argmap');
        await keepCopy(join(electron.userData, 'copies'), path, Buffer.from(NEW));
        return {};
      },
      live: async (left) => {
        left.found = await texts().catch(() => 'told' as const);
      },
      check: async ({ found }, hurt) => {
        const titles = (list: readonly string[]) =>
          list.map((text) => (text === 'unreadable' ? text : JSON.parse(text).title)).sort();
        // Told, or all offered: fewer would be a promise that the rest is saved.
        if (found !== 'told') {
          expect(found).toHaveLength(3);
          if (!hurt) expect(titles(found!)).toEqual(titlesKept);
        }
        expect(titles(await texts())).toEqual(titlesKept);
      },
    });
  });
});

describe('keeping earlier versions, whatever call fails', { timeout: 10 * MINUTE }, () => {
  test('each that is listed is whole, and one that could not be kept is told', async () => {
    await liveThrough<{ folder: string; kept: string[] }>({
      prepare: async () => {
        const folder = join(temporaryFolder(), 'backups');
        await keepBackup(folder, '/a/map.argmap', Buffer.from('first'), 1);
        return { folder, kept: ['first'] };
      },
      live: async ({ folder, kept }) => {
        for (const text of ['second', 'third']) {
          await keepBackup(folder, '/a/map.argmap', Buffer.from(text), 2).then(
            () => kept.push(text),
            (error) => expect(error.code).toBeDefined(),
          );
        }
      },
      check: async ({ folder, kept }) => {
        const listed = await listBackups(folder, '/a/map.argmap');
        const [own = ''] = await fs.readdir(folder);
        const texts = await Promise.all(listed.map(({ id }) => textOf(join(folder, own, id))));
        for (const text of kept) expect(texts).toContain(text);
        for (const text of texts) expect(['first', 'second', 'third']).toContain(text);
      },
    });
  });
});
