import { useQuestions } from '../dialogs/ask';
import type { App } from '../session/app';
import type { Command } from './command';
import { commandTable } from './command-table';
import { runCommand } from './run-command';
import { shortcutOf } from './shortcut';

/** Elements that a text is typed into. */
const TEXT_FIELD = 'input, textarea, select, [contenteditable]';
/** Elements to which a bare key, such as Enter or an arrow, means something of their own. */
const CONTROL = 'button, a, [role^="menu"], [role="toolbar"], [role="dialog"], [role="alertdialog"]';

/** Runs the command whose shortcut is pressed, wherever in the window the focus is. @returns a function that stops it */
export function listenToKeyboard(app: App): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandFor(event, app);
    if (!command) return;
    // Also where it cannot be done now: the browser's own meaning of Ctrl+S or Ctrl+0 would be a surprise.
    event.preventDefault();
    void runCommand(command, app);
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

/** The command that a key press means where it was pressed; undefined if it is meant for something else. */
export function commandFor(event: KeyboardEvent, { host }: Pick<App, 'host'>): Command | undefined {
  if (event.defaultPrevented || isComposing(event) || useQuestions.getState().pending.length > 0) return;
  const shortcut = shortcutOf(event, host.platform);
  const command = commandTable.find(({ shortcuts }) => shortcuts?.includes(shortcut));
  const element = event.target instanceof Element ? event.target : null;
  if (element?.closest(TEXT_FIELD)) return command?.whileTyping ? command : undefined;
  const bare = !/^(Mod|Ctrl|Alt)\+/.test(shortcut);
  return bare && element?.closest(CONTROL) ? undefined : command;
}

/** Whether a key press belongs to an input method, which turns several presses into one character. */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean {
  // Safari ends the composition before the Enter that ended it; that Enter has the key code 229.
  return event.isComposing || event.keyCode === 229;
}
