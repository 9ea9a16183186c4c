import type { SpanningForest } from '../../layout/forest';
import type { ArgumentMap } from '../../model/argument-map';
import type { Point } from '../../model/geometry';
import type { Id } from '../../model/id';
import { ListedMap } from '../../model/listed-map';
import { sameBox } from '../same';
import type { Box } from '../scene';
import { boxOf } from './box-of';

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
  /**
   * The statements that went, or may be drawn otherwise; undefined where any may. Given only where nothing stands elsewhere
   * than laid out or is folded away, now or then.
   */
  readonly changed: ReadonlySet<Id> | undefined;
}

/**
 * The box of every statement: where a hand put it, else where the layout has it beside what it hangs under. Boxes that are
 * drawn as before are the same objects. O(statements), or O(changes)
 */
export function placeBoxes(map: ArgumentMap, placing: Placing): PlacedBoxes {
  const { changed, boxes } = placing.before ?? {};
  return boxes && changed ? renewed(map, placing, boxes, changed) : placeAll(map, placing);
}

function renewed(
  map: ArgumentMap,
  { forest: { order }, placeOf }: Placing,
  before: ReadonlyMap<Id, Box>,
  changed: ReadonlySet<Id>,
): PlacedBoxes {
  const boxes = ListedMap.toPatch(before);
  const renewed: Id[] = [];
  for (const id of changed) {
    const statement = map.statements.get(id);
    if (!statement) {
      boxes.delete(id);
      continue;
    }
    const old = before.get(id);
    const box = boxOf(statement, placeOf(id), 0);
    if (old && sameBox(old, box)) continue;
    boxes.set(id, box);
    renewed.push(id);
  }
  return { boxes: new ListedMap(() => order, boxes), shifts: new Map(), renewed };
}

function placeAll(map: ArgumentMap, { forest, placeOf, folded, before }: Placing): PlacedBoxes {
  const { order, parents } = forest;
  const shifts = new Map<Id, Point>();
  const boxes = new Map<Id, Box>();
  const renewed: Id[] = [];
  for (let index = 0; index < order.length; index++) {
    const id = order[index]!;
    const count = folded.get(id) ?? 0;
    const old = before?.boxes.get(id);
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
