import { BrowserWindow, dialog, type MessageBoxOptions, type WebContents } from 'electron';
import type { UnsavedChoice } from '../../bridge/host';

/** Asks whether to save, discard or go on editing. */
export async function askUnsaved(window: BrowserWindow, name: string): Promise<UnsavedChoice> {
  const choices = ['save', 'discard', 'cancel'] as const;
  const answer = await ask(window, {
    type: 'warning',
    message: `Save the changes to “${name}”?`,
    detail: 'If you don’t save, your changes since the last save are lost.',
    buttons: ['Save', 'Don’t save', 'Cancel'],
    defaultId: 0,
    cancelId: 2,
  });
  return choices[answer] ?? 'cancel';
}

/** Asks whether to overwrite a file that changed since it was read. */
export async function askOverwrite(window: BrowserWindow, name: string): Promise<boolean> {
  const answer = await ask(window, {
    type: 'warning',
    message: `“${name}” was changed by another program`,
    detail: 'If you save now, those changes are overwritten. To keep both, cancel and use Save as.',
    buttons: ['Overwrite', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  });
  return answer === 0;
}

/** Asks whether to replace a file that is in the place where another shall be saved. */
export async function askReplace(window: BrowserWindow, name: string): Promise<boolean> {
  const answer = await ask(window, {
    type: 'warning',
    message: `“${name}” is already there. Replace it?`,
    buttons: ['Replace', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  });
  return answer === 0;
}

/** Shows a web address and asks whether to open it; an international name is shown in its ASCII form. */
export async function askOpenAddress(contents: WebContents, address: string): Promise<boolean> {
  const window = BrowserWindow.fromWebContents(contents);
  if (!window) return false;
  const answer = await ask(window, {
    type: 'question',
    message: 'Open this address in your browser?',
    detail: address.length > 500 ? `${address.slice(0, 500)}…` : address,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  });
  return answer === 0;
}

/**
 * Asks what to do with a window that does not answer.
 *
 * @param signal takes the question back when the window answers after all
 */
export async function askCloseAnyway(
  window: BrowserWindow,
  name: string,
  signal: AbortSignal,
): Promise<boolean> {
  const answer = await ask(window, {
    type: 'warning',
    message: `“${name}” does not respond`,
    detail: 'You may close it now: Crux keeps your unsaved changes, and offers them when it next starts.',
    buttons: ['Wait', 'Close anyway'],
    defaultId: 0,
    cancelId: 0,
    signal,
  });
  return answer === 1 && !signal.aborted;
}

/** Says that a window's page has died, and asks whether to open the map in it again. */
export async function askReopen(window: BrowserWindow, name: string): Promise<boolean> {
  const answer = await ask(window, {
    type: 'error',
    message: `The window of “${name}” has stopped working`,
    detail: 'Your unsaved changes are kept. If you close it, Crux offers them when it next starts.',
    buttons: ['Open again', 'Close'],
    defaultId: 0,
    cancelId: 1,
  });
  return answer === 0;
}

async function ask(window: BrowserWindow, options: MessageBoxOptions): Promise<number> {
  if (window.isDestroyed()) return options.cancelId ?? 0;
  // `noLink`: on Windows the answers are buttons, as everywhere else.
  const { response } = await dialog.showMessageBox(window, { noLink: true, title: 'Crux', ...options });
  return response;
}
