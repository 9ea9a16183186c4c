import fs from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepCopy } from '../../../disk/copy';
import { temporaryFolder } from '../../support/temporary-folder';

const electron = vi.hoisted(() => ({ userData: '' }));
const dialog = vi.hoisted(() => ({ showMessageBox: vi.fn(), showSaveDialog: vi.fn() }));
vi.mock('electron', () => ({ app: { getPath: () => electron.userData }, dialog }));
const { discardUnsaved, journalsOf, listUnsaved } = await import('../../../main/recovery/unsaved-maps');
const { openUnsaved } = await import('../../../main/recovery/open-unsaved');
const { offerCopies } = await import('../../../main/recovery/offer-copies');

const map = (title: string) =>
  JSON.stringify({ format: 'argument-map', version: 1, title, statements: [], relations: [], sources: [] });
const none = new Set<string>();
let path = '';
let copies = '';
beforeEach(() => {
  electron.userData = temporaryFolder();
  copies = join(electron.userData, 'copies');
  path = join(temporaryFolder({ 'a.argmap': '{"format": "argument-m' }), 'a.argmap');
  vi.resetAllMocks();
});

describe('a map whose writing was cut short', () => {
  test('is offered from its copy, and opens with what it should hold', async () => {
    await keepCopy(copies, path, Buffer.from(map('whole')));
    const [offered] = await listUnsaved(none);
    expect(offered).toMatchObject({ name: 'a.argmap', whole: true });
    const opened = await openUnsaved(1, journalsOf(offered!.id)!);
    expect(opened).toMatchObject({
      ok: true,
      value: { name: 'a.argmap', saved: true, unsaved: map('whole') },
    });
    await discardUnsaved(offered!.id);
    expect(await listUnsaved(none)).toEqual([]);
    expect(await fs.readdir(copies)).toEqual([]);
  });

  test('is not offered where it was written after all', async () => {
    await keepCopy(copies, path, Buffer.from(map('whole')));
    await fs.writeFile(path, map('whole'));
    expect(await listUnsaved(none)).toEqual([]);
    expect(await fs.readdir(copies)).toEqual([]);
  });
});

describe('an export whose writing was cut short', () => {
  beforeEach(() => keepCopy(copies, join(path, '../brief.docx'), Buffer.from('PK whole')));

  test('is offered as a file, which is saved where the person says', async () => {
    expect(await listUnsaved(none)).toEqual([]);
    dialog.showMessageBox.mockResolvedValue({ response: 0 });
    dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: join(path, '../there.docx') });
    await offerCopies();
    expect(await fs.readFile(join(path, '../there.docx'), 'utf8')).toBe('PK whole');
    expect(await fs.readdir(copies)).toEqual([]);
  });

  test('stays where the person decides later, or it cannot be saved', async () => {
    dialog.showMessageBox.mockResolvedValueOnce({ response: 1 });
    await offerCopies();
    expect(await fs.readdir(copies)).toHaveLength(2);
    dialog.showMessageBox.mockResolvedValue({ response: 0 });
    dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: join(path, 'no/there.docx') });
    await offerCopies();
    expect(dialog.showMessageBox).toHaveBeenLastCalledWith(
      expect.objectContaining({ message: expect.stringContaining('is still kept') }),
    );
    expect(await fs.readdir(copies)).toHaveLength(2);
  });

  test('is thrown away where the person says so', async () => {
    dialog.showMessageBox.mockResolvedValue({ response: 2 });
    await offerCopies();
    expect(await fs.readdir(copies)).toEqual([]);
  });
});
