import type { MouseEvent } from 'react';
import { useSession } from '../../state/session';
import { startEditing } from '../../state/text-editing';
import { extendTo, goToLine, goToStep, rest, toggleLine } from './cursor';
import { foldLine } from './fold-line';
import { goToNextOccurrence } from './next-occurrence';
import { type ShownOutline, subjectOf } from './shown-outline';

/** Does what a click means on a part of a line: its arrow folds, its sign is the step, the rest is the statement. */
export function onOutlineClick(event: MouseEvent, { rows }: ShownOutline): void {
  const { row, on } = hit(event.target, rows);
  if (!row || on('.line-editor')) return;
  if (on('.line-fold') && row.expanded !== undefined) foldLine(row, !row.expanded);
  else if (on('.line-step')) goToStep(row);
  else if (event.shiftKey) extendTo(row);
  else if (event.metaKey || event.ctrlKey) toggleLine(row);
  else goToLine(row);
  if (on('.line-also')) goToNextOccurrence();
}

/** Opens the text that is double-clicked. */
export function onOutlineDoubleClick(event: MouseEvent, { rows }: ShownOutline): void {
  const { row, on } = hit(event.target, rows);
  if (row?.statement !== undefined && on('.line-text')) startEditing(row.statement);
}

/** Selects what is under the pointer, unless it is one of several that are selected. */
export function pickLine(target: Element | null, { rows }: ShownOutline): void {
  const { row, on } = hit(target, rows);
  if (!row) return;
  const { selection } = useSession.getState();
  if (on('.line-step')) goToStep(row);
  else if (selection.includes(subjectOf(row))) rest(row);
  else goToLine(row);
}

function hit(target: EventTarget | null, rows: ShownOutline['rows']) {
  const element = target instanceof Element ? target : null;
  const line = element?.closest<HTMLElement>('[data-line]')?.dataset.line;
  return {
    row: line === undefined ? undefined : rows[Number(line)],
    on: (part: string) => element?.closest(part) != null,
  };
}
