import type { App } from '../../state/app';
import { pasteCopied } from '../../state/edits/clipboard';
import { notify } from '../../ui/notify';
import { shortcutLabel } from '../../ui/shortcut';
import { takeClipboardEvent } from './listen-to-clipboard';

/** Copies or cuts as the keyboard does, for menus: lets the browser make the event. */
export function copyByCommand(event: 'copy' | 'cut'): void {
  document.addEventListener(event, takeFirst, { capture: true, once: true });
  document.execCommand(event);
  document.removeEventListener(event, takeFirst, { capture: true });
}

/** Pastes for menus. Browsers ask the person first, or refuse; then it says which keys need no permission. */
export async function pasteByCommand({ host }: App): Promise<void> {
  document.addEventListener('paste', takeFirst, { capture: true, once: true });
  const done = document.execCommand('paste');
  document.removeEventListener('paste', takeFirst, { capture: true });
  if (done) return;
  try {
    pasteCopied({ text: await navigator.clipboard.readText() });
  } catch {
    notify(
      `Crux may not read the clipboard from a menu here. Press ${shortcutLabel('Mod+V', host.platform)} to paste.`,
    );
  }
}

function takeFirst(event: ClipboardEvent): void {
  // Whatever has the focus, such as the menu that was just closed.
  event.stopPropagation();
  takeClipboardEvent(event);
}
