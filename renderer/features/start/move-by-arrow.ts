import type { KeyboardEvent } from 'react';
import type { Rect } from '../../../core/model/geometry';
import { type Direction, neighbourOf } from './neighbour-of';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Moves the focus among the choices of a page, which bear `data-choice`, to the one that the eye sees in that direction. */
export function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const direction = DIRECTIONS[event.key];
  if (!direction || event.ctrlKey || event.metaKey || event.altKey) return;
  const choices = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-choice]')];
  const rects = choices.map((choice): Rect => choice.getBoundingClientRect());
  const from = choices.indexOf(document.activeElement as HTMLElement);
  const next = from < 0 ? 0 : neighbourOf(rects, from, direction);
  event.preventDefault();
  if (next !== undefined) choices[next]?.focus();
}
