import { BrowserWindow, dialog, type MessageBoxOptions, type WebContents } from 'electron';
import type { ChangedChoice, OverwriteChoice, UnsavedChoice } from '../../bridge/host';
import { countedChanges } from '../../bridge/window-title';
import { atCrash, atHang, type Work } from './work-sentences';

/** Asks whether to save, discard or go on editing; where changes cannot be kept safe from a crash, to save elsewhere too. */
export async function askUnsaved(
  window: BrowserWindow,
  { name, unkept }: { name: string; unkept: number },
): Promise<UnsavedChoice> {
  const choices: readonly UnsavedChoice[] = [
    'save',
    ...(unkept > 0 ? (['copy'] as const) : []),
    'discard',
    'cancel',
  ];
  const labels = { save: 'Save', copy: 'Save a copy elsewhere…', discard: 'Don’t save', cancel: 'Cancel' };
  const warning = unkept > 0 ? ` ${countedChanges(unkept)} could not be kept safe from a crash.` : '';
  const answer = await ask(window, {
    type: 'warning',
    message: `Save the changes to “${name}”?`,
    detail: `If you don’t save, your changes since the last save are lost.${warning}`,
    buttons: choices.map((choice) => labels[choice]),
    defaultId: 0,
    cancelId: choices.length - 1,
  });
  return choices[answer] ?? 'cancel';
}

/** Asks whether to overwrite a file that changed since it was read. */
export async function askOverwrite(window: BrowserWindow, name: string): Promise<OverwriteChoice> {
  const choices = ['overwrite', 'copy', 'compare', 'cancel'] as const;
  const answer = await ask(window, {
    type: 'warning',
    message: `“${name}” was changed by another program`,
    detail: 'If you overwrite it, those changes are lost. A copy keeps both.',
    buttons: ['Overwrite', 'Save a copy…', 'Show what differs', 'Cancel'],
    defaultId: 1,
    cancelId: 3,
  });
  return choices[answer] ?? 'cancel';
}

/** Tells that the file of an open map was changed, and asks what to do. */
export async function askChanged(
  window: BrowserWindow,
  { name, unsaved }: { name: string; unsaved: boolean },
): Promise<ChangedChoice> {
  const choices = ['reload', 'keep', 'copy', 'compare'] as const;
  const answer = await ask(window, {
    type: 'info',
    message: `“${name}” was changed by another program`,
    detail: unsaved
      ? 'You have changes that are not saved. If you reload the file, they can be brought back with Undo.'
      : 'You have no unsaved changes.',
    buttons: ['Reload', 'Keep mine', 'Save a copy…', 'Show what differs'],
    defaultId: unsaved ? 1 : 0,
    cancelId: 1,
  });
  return choices[answer] ?? 'keep';
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
 * @param work what is in it
 * @param signal takes the question back when the window answers after all
 */
export async function askCloseAnyway(
  window: BrowserWindow,
  { name, work, signal }: { name: string; work: Work; signal: AbortSignal },
): Promise<boolean> {
  const answer = await ask(window, {
    type: 'warning',
    message: `“${name}” does not respond`,
    detail: atHang(work),
    buttons: ['Wait', 'Close anyway'],
    defaultId: 0,
    cancelId: 0,
    signal,
  });
  return answer === 1 && !signal.aborted;
}

/** Says that a window's page has died and what is kept, and asks whether to open the map in it again. */
export async function askReopen(window: BrowserWindow, name: string, work: Work): Promise<boolean> {
  const answer = await ask(window, {
    type: 'error',
    message: `The window of “${name}” has stopped working`,
    detail: atCrash(work),
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
