import { type Copied, copySelected, cutSelected, pasteCopied } from '../../state/edits/clipboard';
import { commitEditing } from '../../state/text-editing';
import { questionsField } from '../../ui/ask';
import { openDialogField } from '../../ui/open-dialog';

/** What carries a part of a map on the clipboard. Browsers hand it on between pages, each program's own. */
const MAP_TYPE = 'application/x-argmap+json';

/** Copies, cuts and pastes statements by the events of the clipboard, which need no permission. @returns what stops it */
export function listenToClipboard(): () => void {
  const onEvent = (event: ClipboardEvent) => {
    if (!isMeantForText(event)) takeClipboardEvent(event);
  };
  const events = ['copy', 'cut', 'paste'] as const;
  for (const name of events) document.addEventListener(name, onEvent);
  return () => {
    for (const name of events) document.removeEventListener(name, onEvent);
  };
}

/** Does what an event of the clipboard says with the selected statements. */
export function takeClipboardEvent(event: ClipboardEvent): void {
  const { clipboardData, type } = event;
  if (!clipboardData) return;
  commitEditing();
  if (type === 'paste') {
    pasteCopied({ text: clipboardData.getData('text/plain'), map: clipboardData.getData(MAP_TYPE) });
  } else {
    const copied: Copied | undefined = type === 'cut' ? cutSelected() : copySelected();
    if (!copied) return;
    clipboardData.setData('text/plain', copied.text);
    clipboardData.setData(MAP_TYPE, copied.map);
  }
  event.preventDefault();
}

/** In a text field, and where words of the window are marked, the clipboard is about text. */
function isMeantForText({ target }: ClipboardEvent): boolean {
  const field = target instanceof Element && target.closest('input, textarea, [contenteditable]');
  const marked = !(document.getSelection()?.isCollapsed ?? true);
  const dialog = questionsField.get().length > 0 || openDialogField.get() !== null;
  return Boolean(field) || marked || dialog;
}
