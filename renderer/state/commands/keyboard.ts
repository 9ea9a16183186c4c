import { questionsField } from '../../ui/ask';
import { isComposing, unlessComposing } from '../../ui/composing';
import { openDialogField } from '../../ui/open-dialog';
import { shortcutsOf, typesCharacter } from '../../ui/shortcut';
import type { App } from '../app';
import type { Command } from './command';
import { runCommand } from './run-command';

/** Elements that a text is typed into. */
const TEXT_FIELD = 'input, textarea, select, [contenteditable]';
/** Elements to which every bare key means something of their own: an open menu finds its lines by their letters. */
const TAKES_ALL = '[role="menu"], [role="dialog"], [role="alertdialog"]';
/** Elements to which Enter, Space and the keys that move the focus mean something of their own, but no letter does. */
const CONTROL = 'button, a, [role="menubar"], [role="toolbar"]';
/** A button that has the focus and nothing to do: Base UI takes every key from it, and makes nothing of them. */
const IDLE = 'button[aria-disabled="true"]';
/** A key that types a character, other than Space; and those that delete. */
const CHARACTER = /^(Shift\+)?([^ ]|Delete|Backspace)$/u;

/**
 * Runs the command whose shortcut is pressed, wherever in the window the focus is.
 *
 * @param table all commands, those that win a shared key first
 * @returns a function that stops it
 */
export function listenToKeyboard(app: App, table: readonly Command[]): () => void {
  const onKeyDown = unlessComposing((event: KeyboardEvent) => {
    const command = commandFor(event, app, table);
    if (!command) return;
    // Also where it cannot be done now: the browser's own meaning of Ctrl+S or Ctrl+0 would be a surprise.
    event.preventDefault();
    if (event.repeat && !command.repeats) return;
    void runCommand(command, app);
  });
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

/** The command that a key press means where it was pressed; undefined if it is meant for something else. */
export function commandFor(
  event: KeyboardEvent,
  { host, state }: Pick<App, 'host' | 'state'>,
  table: readonly Command[],
): Command | undefined {
  const element = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented && !element?.matches(IDLE)) return;
  if (isComposing(event) || isDialogOpen()) return;
  const shortcuts = shortcutsOf(event, host.platform);
  const shortcut = shortcuts[0]!;
  const typing = Boolean(element?.closest(TEXT_FIELD));
  if (typing && typesCharacter(event, host.platform)) return;
  const bare = !/^(Mod|Ctrl|Alt)\+/.test(shortcut);
  if (bare && !typing && element?.closest(TAKES_ALL)) return;
  if (bare && !typing && element?.closest(CONTROL) && !CHARACTER.test(shortcut)) return;
  const commands = shortcuts.flatMap((spelt) =>
    table.filter(
      (command) =>
        command.shortcuts?.includes(spelt) && (command.whileTyping || !typing) && !command.clipboard,
    ),
  );
  // Where two share a key, it means the first that can be done now.
  return commands.find((command) => command.enabled(state())) ?? commands[0];
}

/** Whether a dialog has the keyboard to itself. */
function isDialogOpen(): boolean {
  return questionsField.get().length > 0 || openDialogField.get() !== null;
}
