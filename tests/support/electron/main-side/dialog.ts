import type { Dialog, MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { DialogAnswer, ShownDialog } from '../calls';
import { StandInWindow } from './browser-window';
import { driver, tellDriver } from './driver';

let next = 0;

/** Dialogs that a test answers in place of a person. */
export const dialog = {
  async showMessageBox(...[first, second]: [unknown, MessageBoxOptions?]) {
    const options = second ?? (first as MessageBoxOptions);
    const { message, detail = '', buttons = ['OK'], cancelId = 0, signal } = options;
    const shown: ShownDialog = { kind: 'message', message, detail, buttons, cancelId };
    const answer = await show(second && first, shown, signal);
    return { response: typeof answer === 'number' ? answer : cancelId, checkboxChecked: false };
  },
  async showOpenDialog(...[first, second]: [unknown, OpenDialogOptions?]) {
    const { title = '' } = second ?? (first as OpenDialogOptions);
    const answer = await show(second && first, { kind: 'open', title });
    return { canceled: answer === null, filePaths: Array.isArray(answer) ? (answer as string[]) : [] };
  },
  async showSaveDialog(...[first, second]: [unknown, SaveDialogOptions?]) {
    const { title = '', defaultPath = '' } = second ?? (first as SaveDialogOptions);
    const answer = await show(second && first, { kind: 'save', title, defaultPath });
    return { canceled: answer === null, filePath: typeof answer === 'string' ? answer : '' };
  },
} satisfies Record<keyof Pick<Dialog, 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog'>, unknown>;

// The answers are what Electron's are.
const answersAsElectron: {
  [M in keyof typeof dialog]: Awaited<ReturnType<(typeof dialog)[M]>> extends Awaited<ReturnType<Dialog[M]>>
    ? true
    : never;
} = { showMessageBox: true, showOpenDialog: true, showSaveDialog: true };
void answersAsElectron;

function show(window: unknown, shown: ShownDialog, signal?: AbortSignal): Promise<DialogAnswer> {
  const key = next++;
  if (signal?.aborted) return Promise.resolve(null);
  signal?.addEventListener('abort', () => tellDriver('dialog.withdraw', { key }));
  return driver.call('dialog.show', {
    key,
    window: window instanceof StandInWindow ? window.id : null,
    dialog: shown,
  });
}
