import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { expect, test, vi } from 'vitest';
import {
  BIBLIOGRAPHIES,
  EXPORT_FORMATS,
  FORMATS,
  OPENED_FORMATS,
  PICTURES,
} from '../../../core/formats/registry/formats';
import { temporaryFolder } from '../../support/temporary-folder';

const dialog = vi.hoisted(() => ({ showSaveDialog: vi.fn(), showOpenDialog: vi.fn() }));
vi.mock('electron', () => ({ app: { getPath: () => '/documents' }, BrowserWindow: {}, dialog }));
const { saveExport } = await import('../../../main/saving/save-export');
const { chooseMapFile } = await import('../../../main/dialogs/choose-file');

const window = { webContents: { id: 7 } } as BrowserWindow;
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

test('an export is written where the person says, byte for byte', async () => {
  const folder = temporaryFolder();
  dialog.showSaveDialog.mockImplementation(async (_window, { filters }) => {
    return { canceled: false, filePath: join(folder, `picture.${filters[0].extensions[0]}`) };
  });
  const content = { base64: png.toString('base64') };
  expect(await saveExport(window, { name: 'map.png', format: 'png', content })).toMatchObject({
    value: 'picture.png',
  });
  expect(await readFile(join(folder, 'picture.png'))).toEqual(png);
  await saveExport(window, { name: 'map.svg', format: 'svg', content: { text: '<svg>ü</svg>' } });
  expect(await readFile(join(folder, 'picture.svg'), 'utf8')).toBe('<svg>ü</svg>');
});

test('what is not a PNG is not written as one', async () => {
  dialog.showSaveDialog.mockReset();
  const content = { base64: Buffer.from('#!/bin/sh').toString('base64') };
  const result = await saveExport(window, { name: 'map.png', format: 'png', content });
  expect(result).toMatchObject({ ok: false, error: { code: 'bad-arguments' } });
  expect(dialog.showSaveDialog).not.toHaveBeenCalled();
});

test('a cancelled export answers null', async () => {
  dialog.showSaveDialog.mockResolvedValue({ canceled: true, filePath: '' });
  const file = { name: 'map.svg', format: 'svg', content: { text: '<svg/>' } } as const;
  expect(await saveExport(window, file)).toEqual({ ok: true, value: null });
});

test.each([...EXPORT_FORMATS, ...BIBLIOGRAPHIES])(
  'the dialog asks for a %s by its name and endings',
  async (format) => {
    dialog.showSaveDialog.mockReset().mockResolvedValue({ canceled: true, filePath: '' });
    const { file, extensions, signature = '' } = FORMATS[format];
    const content = { base64: Buffer.from(signature, 'latin1').toString('base64') };
    expect(await saveExport(window, { name: 'a map', format, content })).toEqual({ ok: true, value: null });
    expect(dialog.showSaveDialog).toHaveBeenCalledWith(
      window,
      expect.objectContaining({
        defaultPath: join('/documents', `a map.${extensions[0]}`),
        filters: [{ name: file, extensions }],
      }),
    );
  },
);

test('the dialog that opens files offers all formats that maps are read from', async () => {
  dialog.showOpenDialog.mockResolvedValue({ canceled: true, filePaths: [] });
  expect(await chooseMapFile(window)).toBeUndefined();
  const [, { filters }] = dialog.showOpenDialog.mock.calls[0]!;
  const own = ['argmap', ...PICTURES, ...OPENED_FORMATS] as const;
  expect(filters[0].extensions).toEqual(own.flatMap((format) => FORMATS[format].extensions));
});
