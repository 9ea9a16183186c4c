import type { KeyboardEvent } from 'react';
import type { App } from '../../state/app';
import { runCommand } from '../../state/commands/run-command';
import { shortcutOf } from '../../ui/shortcut';
import { fixFinding, ignoreFinding } from './check-commands';
import { goToFinding } from './go-to-finding';
import { goToRow, turnGroup } from './panel';
import type { Row } from './rows';

const PAGE = 8;

/** Does what a key means on the lines of the panel. All other keys are left to the commands. */
export function onFindingKey(event: KeyboardEvent, rows: readonly Row[], index: number, app: App): void {
  const row = rows[index];
  const typing = event.target instanceof Element && event.target.matches('input');
  if (!row || typing || event.defaultPrevented) return;
  // The menu of sources has its own keys; it stands elsewhere in the page.
  if (!event.currentTarget.contains(event.target as Node)) return;
  const shortcut = shortcutOf(event.nativeEvent, app.host.platform);
  const to = lineTo(shortcut, rows, index);
  if (to !== undefined) {
    const next = rows[to]!;
    goToRow(rows, to);
    if (next.kind === 'finding') goToFinding(app, next.finding);
  } else if (!act(shortcut, row, event.repeat, app)) return;
  event.preventDefault();
}

function lineTo(key: string, rows: readonly Row[], index: number): number | undefined {
  const last = rows.length - 1;
  const row = rows[index]!;
  if (key === 'ArrowUp') return Math.max(0, index - 1);
  if (key === 'ArrowDown') return Math.min(last, index + 1);
  if (key === 'PageUp') return Math.max(0, index - PAGE);
  if (key === 'PageDown') return Math.min(last, index + PAGE);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key === 'ArrowLeft' && row.kind === 'finding') return index - row.position;
  if (key === 'ArrowRight' && row.kind === 'group' && row.open) return Math.min(last, index + 1);
  return undefined;
}

/** @returns whether the key means anything on this line */
function act(key: string, row: Row, held: boolean, app: App): boolean {
  if (row.kind === 'group') {
    const turns = ['Enter', ' '].includes(key) || key === (row.open ? 'ArrowLeft' : 'ArrowRight');
    if (turns && !held) turnGroup(row.key);
    return turns;
  }
  if (key === 'Enter') {
    goToFinding(app, row.finding);
    app.viewport.focus();
    return true;
  }
  const command = { F: fixFinding, I: ignoreFinding }[key];
  if (command && !held) void runCommand(command, app);
  return command !== undefined;
}
