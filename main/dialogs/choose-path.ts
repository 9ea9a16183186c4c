import fs from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import { fileNameFor } from '../../bridge/file-name';
import type { ExportFile } from '../../bridge/host';
import { endingOf, FORMATS } from '../../core/formats/registry/formats';
import { codeOf } from '../../disk/system-error';
import { askReplace } from './questions';

/**
 * Asks where to save a map.
 *
 * @param name of the map
 * @param near the file whose folder is offered; the person's documents, if left out
 * @returns nothing if the person cancelled
 */
export function chooseMapPath(
  window: BrowserWindow,
  name: string,
  near: string | undefined,
): Promise<string | undefined> {
  const suggested = join(folderOf(near), fileNameFor(name, '.argmap', ['.json']));
  return choosePath(window, 'Save map', suggested, '.argmap', [
    { name: 'Argument maps', extensions: [...FORMATS.argmap.extensions] },
  ]);
}

/** Asks where to save an export, as `chooseMapPath` does for a map. */
export function chooseExportPath(
  window: BrowserWindow,
  { name, format }: ExportFile,
  near: string | undefined,
): Promise<string | undefined> {
  const { file, extensions } = FORMATS[format];
  const ending = endingOf(format);
  return choosePath(window, 'Export map', join(folderOf(near), fileNameFor(name, ending)), ending, [
    { name: file, extensions: [...extensions] },
  ]);
}

async function choosePath(
  window: BrowserWindow,
  title: string,
  defaultPath: string,
  ending: string,
  filters: FileFilter[],
): Promise<string | undefined> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    defaultPath,
    filters,
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || !filePath) return undefined;
  const endings = filters.flatMap(({ extensions }) => extensions).map((extension) => `.${extension}`);
  if (endings.some((known) => filePath.toLowerCase().endsWith(known))) return filePath;
  // “Map v1.2” has no ending yet. On Linux the dialog adds none, and has not asked about the file that it leads to.
  const path = filePath + ending;
  const taken = await fs.access(path).then(
    () => true,
    (error) => codeOf(error) !== 'ENOENT',
  );
  return !taken || (await askReplace(window, basename(path))) ? path : undefined;
}

function folderOf(path: string | undefined): string {
  return path === undefined ? app.getPath('documents') : dirname(path);
}
