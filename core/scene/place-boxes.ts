import type { Layout } from '../layout/layout-map';
import type { ArgumentMap } from '../model/argument-map';
import type { Point } from '../model/geometry';
import type { Id } from '../model/id';
import { boxOf } from './box-of';
import { sameBox } from './same';
import type { Box } from './scene';

const nowhere: Point = { x: 0, y: 0 };

/** Boxes, and how far each stands from where the layout had it. */
export interface PlacedBoxes {
  /** Each after the one that it hangs under. */
  readonly boxes: ReadonlyMap<Id, Box>;
  /** Only of statements that stand elsewhere than laid out. */
  readonly shifts: ReadonlyMap<Id, Point>;
}

/** What is known of how boxes are to be placed. */
export interface Placing {
  readonly layout: Layout;
  /** How many statements are folded away under each; absent means none. */
  readonly folded: ReadonlyMap<Id, number>;
  /** The boxes that were shown before, and the statements that are not what they were then. */
  readonly before?: { readonly boxes: ReadonlyMap<Id, Box>; readonly changed: ReadonlySet<Id> };
}

/**
 * The box of every statement: where a hand put it, else where the layout has it beside what it hangs under. Boxes that are
 * drawn as before are the same objects. O(statements)
 */
export function placeBoxes(map: ArgumentMap, { layout, folded, before }: Placing): PlacedBoxes {
  const { order, parents } = layout.forest;
  const shifts = new Map<Id, Point>();
  const boxes = new Map<Id, Box>();
  for (const id of order) {
    const laid = layout.places.get(id)!;
    const place = map.places.get(id);
    const shift = place
      ? { x: place.x - laid.x, y: place.y - laid.y }
      : (shifts.size > 0 && shifts.get(parents.get(id) ?? '')) || nowhere;
    if (shift.x !== 0 || shift.y !== 0) shifts.set(id, shift);
    const x = laid.x + shift.x;
    const y = laid.y + shift.y;
    const count = folded.get(id) ?? 0;
    const old = before?.boxes.get(id);
    if (old && old.x === x && old.y === y && old.folded === count && !before!.changed.has(id)) {
      boxes.set(id, old);
      continue;
    }
    const box = boxOf(map.statements.get(id)!, { x, y }, count);
    boxes.set(id, old && sameBox(old, box) ? old : box);
  }
  return { boxes, shifts };
}
