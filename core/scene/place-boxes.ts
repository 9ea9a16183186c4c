import type { SpanningForest } from '../layout/forest';
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
  /** Those that are not the same as before. */
  readonly renewed: readonly Id[];
}

/** What is known of how boxes are to be placed. */
export interface Placing {
  readonly forest: SpanningForest;
  /** Where the layout has each statement. */
  readonly placeOf: (id: Id) => Point;
  /** How many statements are folded away under each; absent means none. */
  readonly folded: ReadonlyMap<Id, number>;
  readonly before?: BoxesBefore;
}

/** The boxes that were shown before. */
export interface BoxesBefore {
  readonly boxes: ReadonlyMap<Id, Box>;
  /** Whether a statement is what it was, and stands where it stood, for certain. */
  readonly isSteady: (id: Id) => boolean;
}

/**
 * The box of every statement: where a hand put it, else where the layout has it beside what it hangs under. Boxes that are
 * drawn as before are the same objects. O(statements)
 */
export function placeBoxes(map: ArgumentMap, { forest, placeOf, folded, before }: Placing): PlacedBoxes {
  const { order, parents } = forest;
  const shifts = new Map<Id, Point>();
  const boxes = new Map<Id, Box>();
  const renewed: Id[] = [];
  for (let index = 0; index < order.length; index++) {
    const id = order[index]!;
    const count = folded.get(id) ?? 0;
    const old = before?.boxes.get(id);
    if (old && old.folded === count && before!.isSteady(id)) {
      boxes.set(id, old);
      continue;
    }
    const laid = placeOf(id);
    const place = map.places.get(id);
    const shift = place
      ? { x: place.x - laid.x, y: place.y - laid.y }
      : shifts.size > 0
        ? (shifts.get(parents.get(id) ?? '') ?? nowhere)
        : nowhere;
    if (shift.x !== 0 || shift.y !== 0) shifts.set(id, shift);
    const at = shift === nowhere ? laid : { x: laid.x + shift.x, y: laid.y + shift.y };
    const box = boxOf(map.statements.get(id)!, at, count);
    const isSame = old && sameBox(old, box);
    boxes.set(id, isSame ? old : box);
    if (!isSame) renewed.push(id);
  }
  return { boxes, shifts, renewed };
}
