import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app } from 'electron';
import { z } from 'zod';
import { currentWindow } from './app-window';
import { createWindow } from './create-window';
import { openFromOutside } from './open-from-outside';

const secondCrux = z.object({ file: z.string().nullable() });

/**
 * The file that a command line names, as an absolute path.
 *
 * @param argv as `process.argv`
 * @param developed whether Electron runs Crux from its folder, which is then the first argument
 */
export function fileArgument(
  argv: readonly string[],
  folder: string,
  developed: boolean,
): string | undefined {
  const file = argv.slice(developed ? 2 : 1).find((argument) => argument !== '' && !argument.startsWith('-'));
  if (file === undefined) return undefined;
  return file.startsWith('file://') ? pathOf(file) : resolve(folder, file);
}

/** The desktops of Linux give a double-clicked file as an address. */
function pathOf(address: string): string | undefined {
  try {
    return fileURLToPath(address);
  } catch {
    return undefined;
  }
}

/**
 * Opens what comes from outside: the file of our own command line, of a second Crux, or from the Finder, which may
 * come before the app is ready.
 *
 * @returns opens the first windows, to be called when the app is ready; or nothing, if another Crux is running: it
 *   has taken over the file, and this one should quit
 */
export function setupOpenedFiles(): (() => void) | undefined {
  const file = fileArgument(process.argv, process.cwd(), process.defaultApp === true) ?? null;
  if (!app.requestSingleInstanceLock({ file })) return undefined;
  let early: string[] | undefined = file === null ? [] : [file];
  app.on('open-file', (event, path) => {
    event.preventDefault();
    if (early) early.push(path);
    else void openFromOutside(path);
  });
  app.on('second-instance', (_event, _argv, _folder, data) => {
    const given = secondCrux.safeParse(data).data?.file ?? null;
    if (!early) openForSecondCrux(given);
    else if (given !== null) early.push(given);
  });
  app.on('activate', () => {
    if (!early && !currentWindow()) createWindow();
  });
  return () => {
    const files = new Set(early);
    early = undefined;
    if (files.size === 0) createWindow();
    for (const file of files) createWindow({ file });
  };
}

function openForSecondCrux(file: string | null): void {
  if (file !== null) void openFromOutside(file);
  else (currentWindow() ?? createWindow()).bringForward();
}
