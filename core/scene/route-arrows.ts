import type { Id } from '../model/id';
import { leadFreely } from './lead-freely';
import { leadTidy } from './lead-tidy';
import type { Routing } from './routing';
import { sameArrow } from './same';
import type { Arrow } from './scene';

/** All arrows of a map, and what is taken over of them when they are led again. */
export interface Routes {
  readonly arrows: ReadonlyMap<Id, Arrow>;
  /** Those that run as the layout has it, by the statement that they lead to. */
  readonly tidy: ReadonlyMap<Id, readonly Arrow[]>;
}

/** Routes of which the arrows to some statements have to be led anew. */
export interface RoutesBefore {
  readonly routes: Routes;
  readonly stale: Iterable<Id>;
}

/**
 * The arrow of every relation. Where premises stand as the layout put them, its row or column says how the arrow runs;
 * all others find their own way around the boxes, after the first ones, so that they can keep clear of them too.
 * Arrows that run as before are the same objects.
 */
export function routeArrows(routing: Routing, before?: RoutesBefore): Routes {
  const { map, boxes } = routing;
  const tidy = new Map(before?.routes.tidy);
  for (const id of before?.stale ?? boxes.keys()) {
    const target = boxes.get(id);
    const led = target ? leadTidy(routing, target) : [];
    if (led.length > 0)
      tidy.set(
        id,
        led.map((arrow) => kept(arrow, before)),
      );
    else tidy.delete(id);
  }
  const found = new Map<Id, Arrow>();
  for (const led of tidy.values()) for (const arrow of led) found.set(arrow.id, arrow);
  if (found.size < map.relations.size) {
    for (const arrow of leadFreely(routing, found)) found.set(arrow.id, kept(arrow, before));
  }
  const arrows = new Map<Id, Arrow>();
  for (const id of map.relations.keys()) {
    const arrow = found.get(id);
    if (arrow) arrows.set(id, arrow);
  }
  return { arrows, tidy };
}

function kept(arrow: Arrow, before: RoutesBefore | undefined): Arrow {
  const old = before?.routes.arrows.get(arrow.id);
  return old && sameArrow(old, arrow) ? old : arrow;
}
