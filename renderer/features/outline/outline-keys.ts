import type { KeyboardEvent } from 'react';
import type { Host } from '../../../bridge/host';
import type { OutlineRow } from '../../../core/model/outline';
import { useSession } from '../../state/session';
import { shortcutOf } from '../../ui/shortcut';
import { extendTo, goToLine, rest, standsFor, toggleLine } from './cursor';
import { foldLine } from './fold-line';
import { lineMove } from './line-moves';
import type { ShownOutline } from './shown-outline';
import { endSeeking, lineBeginningWith, seek, typeAheadField } from './type-ahead';

/** Does what a key means on the lines of the outline. All other keys are left to the commands. */
export function onOutlineKey(
  event: KeyboardEvent,
  { rows }: ShownOutline,
  index: number,
  platform: Host['platform'],
): void {
  const row = rows[index];
  const onLine = event.target instanceof Element && event.target.matches('[role="treeitem"], .line-step');
  if (!row || !onLine) return;
  const shortcut = shortcutOf(event.nativeEvent, platform);
  if (!typed(event, rows, index) && !moved(shortcut, event.repeat, rows, index)) return;
  event.preventDefault();
}

/** Goes where the letters lead, if a line is looked for. @returns whether the key was one of them */
function typed(event: KeyboardEvent, rows: readonly OutlineRow[], index: number): boolean {
  const letters = typeAheadField.get();
  if (letters === null) return false;
  if (event.key === 'Escape' || event.key === 'Enter') {
    endSeeking();
    return true;
  }
  const letter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!letter && event.key !== 'Backspace') {
    // Shift alone begins a capital letter.
    if (event.key !== 'Shift') endSeeking();
    return false;
  }
  const next = letter ? letters + event.key : letters.slice(0, -1);
  seek(next);
  const found = lineBeginningWith(next, rows, useSession.getState().map, index);
  if (found !== undefined) goToLine(rows[found]!);
  return true;
}

function moved(shortcut: string, held: boolean, rows: readonly OutlineRow[], index: number): boolean {
  const row = rows[index]!;
  if (shortcut === 'Mod+ ') {
    if (!held) toggleLine(row);
    return true;
  }
  const { selection } = useSession.getState();
  const onStep = row.part === 'premise' && selection.at(-1) === row.relation;
  if (onStep && shortcut === 'ArrowRight') {
    goToLine(row);
    return true;
  }
  const move = lineMove(shortcut, rows, index);
  if (!move) return false;
  if ('fold' in move) {
    if (onStep && row.parent >= 0 && shortcut === 'ArrowLeft') goToLine(rows[row.parent]!);
    // Held, Space would fold to and fro; the arrows fold or unfold, and do no more.
    else if (!held || shortcut !== ' ') foldLine(row, !move.fold);
  } else {
    const to = rows[move.to]!;
    if (move.selecting === 'nothing') rest(to);
    else if (move.selecting === 'up to it') extendTo(to);
    else if (move.to !== index || !standsFor(row, selection.at(-1) ?? '')) goToLine(to);
  }
  return true;
}
