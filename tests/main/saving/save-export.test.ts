import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { expect, test, vi } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder';

const dialog = vi.hoisted(() => ({ showSaveDialog: vi.fn() }));
vi.mock('electron', () => ({ app: { getPath: () => '/documents' }, BrowserWindow: {}, dialog }));
const { saveExport } = await import('../../../main/saving/save-export');

const window = { webContents: { id: 7 } } as BrowserWindow;
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

test('an export is written where the person says, byte for byte', async () => {
  const folder = temporaryFolder();
  dialog.showSaveDialog.mockImplementation(async (_window, { filters }) => {
    return { canceled: false, filePath: join(folder, `picture.${filters[0].extensions[0]}`) };
  });
  const content = { base64: png.toString('base64') };
  expect(await saveExport(window, { name: 'map.png', type: 'image/png', content })).toMatchObject({
    value: 'picture.png',
  });
  expect(await readFile(join(folder, 'picture.png'))).toEqual(png);
  await saveExport(window, { name: 'map.svg', type: 'image/svg+xml', content: { text: '<svg>ü</svg>' } });
  expect(await readFile(join(folder, 'picture.svg'), 'utf8')).toBe('<svg>ü</svg>');
});

test('what is not a PNG is not written as one', async () => {
  dialog.showSaveDialog.mockReset();
  const content = { base64: Buffer.from('#!/bin/sh').toString('base64') };
  const result = await saveExport(window, { name: 'map.png', type: 'image/png', content });
  expect(result).toMatchObject({ ok: false, error: { code: 'bad-arguments' } });
  expect(dialog.showSaveDialog).not.toHaveBeenCalled();
});

test('a cancelled export answers null', async () => {
  dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' });
  const file = { name: 'map.svg', type: 'image/svg+xml', content: { text: '<svg/>' } } as const;
  expect(await saveExport(window, file)).toEqual({ ok: true, value: null });
});
