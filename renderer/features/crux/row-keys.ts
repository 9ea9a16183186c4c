import type { KeyboardEvent } from 'react';
import type { App } from '../../state/app';
import { goTo } from '../../state/go-to';
import { shortcutOf } from '../../ui/shortcut';

/** Does what a key means on the rows of the pane. All other keys are left to the commands. */
export function onRowKey(event: KeyboardEvent, app: App): void {
  if (event.defaultPrevented || !(event.target instanceof HTMLElement)) return;
  const row = event.target.closest<HTMLElement>('.crux-row');
  // From the pane itself the rows are entered; in its other controls, keys are theirs.
  if (!row && event.target !== event.currentTarget) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('.crux-row')];
  const at = row ? rows.indexOf(row) : -1;
  const key = shortcutOf(event.nativeEvent, app.host.platform);
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 }[key];
  const isOpen = row?.getAttribute('aria-expanded') ?? null;
  if (to !== undefined) rows[to]?.focus();
  else if (!row) return;
  else if (key === 'Enter' && row.dataset.to !== undefined && isOpen === null) goTo(app, row.dataset.to);
  else if (
    (key === 'Enter' && !event.repeat) ||
    (key === 'ArrowRight' && isOpen === 'false') ||
    (key === 'ArrowLeft' && isOpen === 'true')
  )
    row.click();
  else return;
  event.preventDefault();
}
