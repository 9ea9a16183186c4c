import fs from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MAX_FILE_BYTES } from '../../../bridge/host';
import { temporaryFolder } from '../../support/temporary-folder';

const userData = vi.hoisted(() => ({ path: '' }));
const dialog = vi.hoisted(() => ({ showSaveDialog: vi.fn(), showMessageBox: vi.fn() }));
vi.mock('electron', () => ({
  app: {
    addRecentDocument: vi.fn(),
    getPath: (name: string) => (name === 'userData' ? userData.path : '/documents'),
  },
  BrowserWindow: {},
  dialog,
}));
vi.mock('../../../main/documents/recent-maps', () => ({ addRecent: vi.fn(), dropAllRecent: vi.fn() }));
const { backupsDone, earlierVersions, readVersion } = await import('../../../main/backups/document-backups');
const { holdDocument, releaseDocument } = await import('../../../main/documents/held-documents');
const { openFile } = await import('../../../main/documents/open-file');
const { saveDocument, saveDocumentAs } = await import('../../../main/saving/save');

const send = vi.fn();
const window = { webContents: { id: 7, send }, isDestroyed: () => false } as unknown as BrowserWindow;
beforeEach(() => {
  send.mockReset();
  userData.path = temporaryFolder();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await backupsDone();
  dialog.showSaveDialog.mockReset();
  dialog.showMessageBox.mockReset();
});

async function opened(text = 'old') {
  const path = join(temporaryFolder({ 'map.argmap': text }), 'map.argmap');
  const result = await openFile(7, path);
  if (!result.ok) throw new Error(result.error.message);
  return { path, id: result.value.id };
}

describe('saving', () => {
  test('writes the file; the last of several saves holds', async () => {
    const { path, id } = await opened();
    const texts = ['first', 'second, which is longer', 'third'];
    const saved = await Promise.all(texts.map((text) => saveDocument(window, { id, text })));
    expect(saved).toEqual(texts.map(() => ({ ok: true, value: { id, name: 'map.argmap' } })));
    expect(await fs.readFile(path, 'utf8')).toBe('third');
  });

  test('keeps what it replaces and what it writes as earlier versions', async () => {
    const { id } = await opened('the first');
    await saveDocument(window, { id, text: 'the second' });
    await saveDocument(window, { id, text: 'the third' });
    const listed = await earlierVersions(7, { id });
    const versions = listed.ok ? listed.value : [];
    const texts = await Promise.all(versions.map((version) => readVersion(7, { id, version: version.id })));
    expect(texts.map((text) => text.ok && text.value).sort()).toEqual([
      'the first',
      'the second',
      'the third',
    ]);
    expect(await earlierVersions(8, { id })).toEqual({ ok: true, value: [] });
    expect(await readVersion(7, { id, version: 'gone' })).toMatchObject({
      ok: false,
      error: { code: 'missing' },
    });
  });

  test('does not fail where no version can be kept, and says so once', async () => {
    userData.path = join(temporaryFolder({ 'a file': '' }), 'a file');
    const { path, id } = await opened();
    expect(await saveDocument(window, { id, text: 'again' })).toMatchObject({ ok: true });
    expect(await saveDocument(window, { id, text: 'saved' })).toMatchObject({ ok: true });
    await backupsDone();
    expect(send.mock.calls).toEqual([
      ['notice', { message: expect.stringMatching(/“map.argmap” is saved, but no earlier version/) }],
    ]);
    expect(await fs.readFile(path, 'utf8')).toBe('saved');
  });

  test('does not wait for versions that are not kept', async () => {
    const { path, id } = await opened();
    const mkdir = fs.mkdir.bind(fs);
    let go: () => void = () => undefined;
    const hung = new Promise<void>((resolve) => {
      go = resolve;
    });
    vi.spyOn(fs, 'mkdir').mockImplementation((async (...args: Parameters<typeof mkdir>) => {
      await hung;
      return mkdir(...args);
    }) as typeof fs.mkdir);
    expect(await saveDocument(window, { id, text: 'saved' })).toMatchObject({ ok: true });
    expect(await fs.readFile(path, 'utf8')).toBe('saved');
    go();
    await backupsDone();
  });

  test('keeps the versions of a file that was renamed or moved', async () => {
    const { path, id } = await opened('the first');
    await saveDocument(window, { id, text: 'the second' });
    await backupsDone();
    const moved = join(temporaryFolder(), 'renamed.argmap');
    await fs.rename(path, moved);
    const again = await openFile(7, moved);
    const listed = again.ok ? await earlierVersions(7, { id: again.value.id }) : again;
    expect(listed.ok && listed.value).toHaveLength(2);
    // A copy is another map: what was kept stays with the one that is still there.
    const copy = join(temporaryFolder(), 'copy.argmap');
    await fs.copyFile(moved, copy);
    const copied = await openFile(7, copy);
    expect(copied.ok && (await earlierVersions(7, { id: copied.value.id }))).toEqual({ ok: true, value: [] });
  });

  test('refuses to overwrite what another program wrote, until it is told to', async () => {
    const { path, id } = await opened();
    await fs.writeFile(path, 'theirs, longer');
    const refused = await saveDocument(window, { id, text: 'ours' });
    expect(refused).toMatchObject({ ok: false, error: { code: 'changed-on-disk' } });
    expect(await fs.readFile(path, 'utf8')).toBe('theirs, longer');
    expect(await saveDocument(window, { id, text: 'ours', overwrite: true })).toMatchObject({ ok: true });
    // Its own writing is no change by another.
    expect(await saveDocument(window, { id, text: 'ours again' })).toMatchObject({ ok: true });
    expect(await fs.readFile(path, 'utf8')).toBe('ours again');
  });

  test('writes a file again that was deleted', async () => {
    const { path, id } = await opened();
    await fs.rm(path);
    expect(await saveDocument(window, { id, text: 'kept' })).toMatchObject({ ok: true });
    expect(await fs.readFile(path, 'utf8')).toBe('kept');
  });

  test('knows no document of another window, nor one that was released', async () => {
    const { path, id } = await opened();
    const other = { webContents: { id: 8 } } as BrowserWindow;
    const refused = { ok: false, error: { code: 'unknown-document' } };
    expect(await saveDocument(other, { id, text: 'stolen' })).toMatchObject(refused);
    expect(await saveDocumentAs(other, { id, text: 'stolen' })).toMatchObject(refused);
    releaseDocument(8, id);
    expect(await saveDocument(window, { id, text: 'mine' })).toMatchObject({ ok: true });
    releaseDocument(7, id);
    expect(await saveDocument(window, { id, text: 'late' })).toMatchObject(refused);
    expect(await fs.readFile(path, 'utf8')).toBe('mine');
  });

  test('refuses more than can be opened again', async () => {
    const { path, id } = await opened();
    const text = '한'.repeat(Math.ceil(MAX_FILE_BYTES / 3) + 1);
    expect(await saveDocument(window, { id, text })).toMatchObject({
      ok: false,
      error: { code: 'too-large' },
    });
    expect(await fs.readFile(path, 'utf8')).toBe('old');
  });

  test.each([
    ['ENOSPC', 'disk-full', 'The disk is full.'],
    ['EDQUOT', 'disk-full', 'The disk is full.'],
    ['EACCES', 'denied', 'write-protected'],
    ['EROFS', 'denied', 'write-protected'],
    ['EPERM', 'denied', 'write-protected'],
    ['EBUSY', 'denied', 'another program holds it'],
    ['ENOENT', 'missing', 'Its folder is gone, or the drive is not connected.'],
    ['ENOTDIR', 'missing', 'Its folder is gone'],
    ['ENAMETOOLONG', 'other', 'the file name is too long'],
    ['EIO', 'other', 'The system reported: injected.'],
    ['ESTALE', 'missing', 'the drive is not connected'],
    ['ENODEV', 'missing', 'the drive is not connected'],
    ['ETIMEDOUT', 'missing', 'the drive is not connected'],
    ['EXDEV', 'other', 'The system reported: injected.'],
  ])('says in words what %s means, and what is kept', async (code, known, words) => {
    const { id } = await opened();
    vi.spyOn(fs, 'rename').mockRejectedValue(
      Object.assign(new Error(`${code}: injected, rename 'x'`), { code }),
    );
    const result = await saveDocument(window, { id, text: 'new' });
    expect(result).toMatchObject({ ok: false, error: { code: known } });
    if (result.ok) return;
    expect(result.error.message).toContain('“map.argmap” could not be saved.');
    expect(result.error.message).toContain(words);
    expect(result.error.message).toContain('nothing is lost');
  });
});

describe('saving a map that has no file', () => {
  const untitled = () => holdDocument({ window: 7, name: 'Who/what: "why"?' }).id;

  test('asks where, suggests a name that can be one, and saves there from then on', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'mine.argmap');
    dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: path });
    const id = untitled();
    const saved = await saveDocument(window, { id, text: 'one' });
    expect(saved).toEqual({ ok: true, value: { id, name: 'mine.argmap' } });
    const defaultPath = join('/documents', 'Who what why.argmap');
    expect(dialog.showSaveDialog).toHaveBeenCalledWith(window, expect.objectContaining({ defaultPath }));
    await saveDocument(window, { id, text: 'two' });
    expect(dialog.showSaveDialog).toHaveBeenCalledTimes(1);
    expect(await fs.readFile(path, 'utf8')).toBe('two');
  });

  test('answers null where the person cancels', async () => {
    dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' });
    expect(await saveDocument(window, { id: untitled(), text: 'x' })).toEqual({ ok: true, value: null });
  });

  test('adds an ending to a name with a point in it', async () => {
    const folder = temporaryFolder();
    dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: join(folder, 'Map v1.2') });
    expect(await saveDocument(window, { id: untitled(), text: 'x' })).toMatchObject({ ok: true });
    expect(await fs.readdir(folder)).toEqual(['Map v1.2.argmap']);
  });

  test('adds an ending, and asks before that leads over another file', async () => {
    const folder = temporaryFolder({ 'mine.argmap': 'theirs' });
    dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: join(folder, 'mine') });
    dialog.showMessageBox.mockResolvedValueOnce({ response: 1 });
    expect(await saveDocument(window, { id: untitled(), text: 'x' })).toEqual({ ok: true, value: null });
    expect(await fs.readFile(join(folder, 'mine.argmap'), 'utf8')).toBe('theirs');
    dialog.showMessageBox.mockResolvedValueOnce({ response: 0 });
    expect(await saveDocument(window, { id: untitled(), text: 'x' })).toMatchObject({ ok: true });
    expect(await fs.readFile(join(folder, 'mine.argmap'), 'utf8')).toBe('x');
  });
});
