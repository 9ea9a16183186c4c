import type { Layout } from '../layout/layout-map';
import type { ArgumentMap } from '../model/argument-map';
import type { Point } from '../model/geometry';
import type { Id } from '../model/id';
import { boxOf } from './box-of';
import type { Box } from './scene';

const nowhere: Point = { x: 0, y: 0 };

/** Boxes, and how far each stands from where the layout had it. */
export interface PlacedBoxes {
  readonly boxes: readonly Box[];
  /** Only of statements that stand elsewhere than laid out. */
  readonly shifts: ReadonlyMap<Id, Point>;
}

/** The box of every statement: where a hand put it, else where the layout has it beside what it hangs under. */
export function placeBoxes(map: ArgumentMap, layout: Layout, folded: ReadonlyMap<Id, number>): PlacedBoxes {
  const shifts = new Map<Id, Point>();
  const boxes = layout.order.map((id): Box => {
    const statement = map.statements.get(id)!;
    const laid = layout.places.get(id)!;
    const place = map.places.get(id);
    const parent = layout.parents.get(id);
    const shift = place
      ? { x: place.x - laid.x, y: place.y - laid.y }
      : ((parent === undefined ? undefined : shifts.get(parent)) ?? nowhere);
    if (shift.x !== 0 || shift.y !== 0) shifts.set(id, shift);
    return boxOf(statement, { x: laid.x + shift.x, y: laid.y + shift.y }, folded.get(id) ?? 0);
  });
  return { boxes, shifts };
}
