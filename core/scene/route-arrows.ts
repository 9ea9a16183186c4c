import type { ArgumentMap } from '../model/argument-map';
import { descentOf, differenceOf } from '../model/difference';
import type { Id } from '../model/id';
import { PatchedMap } from '../model/patched-map';
import { leadFreely } from './lead-freely';
import { leadTidy } from './lead-tidy';
import type { Routing } from './routing';
import { sameArrow } from './same';
import type { Arrow } from './scene';

/** All arrows of a map, and what is taken over of them when they are led again. */
export interface Routes {
  readonly arrows: ReadonlyMap<Id, Arrow>;
  /** The relations whose arrows came, went or run otherwise; undefined where that is not known. */
  readonly renewed: readonly Id[] | undefined;
  /** Those that run as the layout has it, by the statement that they lead to. */
  readonly tidy: PatchedMap<Id, readonly Arrow[]>;
  /** The same by their relations. */
  readonly tidyById: PatchedMap<Id, Arrow>;
}

/** Routes of which the arrows to some statements have to be led anew. */
export interface RoutesBefore {
  readonly routes: Routes;
  /** The relations whose arrows they are. */
  readonly relations: ArgumentMap['relations'];
  readonly stale: ReadonlySet<Id>;
}

/**
 * The arrow of every relation. Where premises stand as the layout put them, its row or column says how the arrow runs;
 * all others find their own way around the boxes, after the first ones, so that they can keep clear of them too.
 * Arrows that run as before are the same objects.
 */
export function routeArrows(routing: Routing, before?: RoutesBefore): Routes {
  const { boxes } = routing;
  const { relations } = routing.map;
  const tidy = before?.routes.tidy.copy() ?? new PatchedMap();
  const tidyById = before?.routes.tidyById.copy() ?? new PatchedMap();
  for (const id of before?.stale ?? []) for (const arrow of tidy.get(id) ?? []) tidyById.delete(arrow.id);
  const led: Arrow[] = [];
  for (const id of before?.stale ?? boxes.keys()) {
    const target = boxes.get(id);
    const arrows = target ? leadTidy(routing, target).map((arrow) => kept(arrow, before)) : [];
    if (arrows.length > 0) tidy.set(id, arrows);
    else tidy.delete(id);
    for (const arrow of arrows) tidyById.set(arrow.id, arrow);
    led.push(...arrows);
  }
  if (tidyById.size < relations.size)
    for (const arrow of leadFreely(routing, tidyById)) led.push(kept(arrow, before));
  return { ...inOrder(relations, led, before), tidy, tidyById };
}

/** Arrows in the order of their relations: those that were led now, and others that were before. */
function inOrder(
  relations: ArgumentMap['relations'],
  led: readonly Arrow[],
  before: RoutesBefore | undefined,
): Pick<Routes, 'arrows' | 'renewed'> {
  const byId = new Map(led.map((arrow) => [arrow.id, arrow]));
  const arrowOf = (id: Id): Arrow | undefined => byId.get(id) ?? before?.routes.arrows.get(id);
  const isNext = before?.relations === relations || descentOf(relations)?.from === before?.relations;
  if (!before || !isNext) {
    const arrows = new Map<Id, Arrow>();
    for (const id of relations.keys()) {
      const arrow = arrowOf(id);
      if (arrow) arrows.set(id, arrow);
    }
    return { arrows, renewed: undefined };
  }
  // An edit takes out of a table, and adds at its end; the rest keeps its order.
  const arrows = new Map(before.routes.arrows);
  const difference = differenceOf(before.relations, relations);
  const renewed = led.filter((arrow) => arrows.get(arrow.id) !== arrow).map(({ id }) => id);
  for (const { id } of difference.before) {
    if (relations.has(id)) continue;
    arrows.delete(id);
    renewed.push(id);
  }
  for (const { id } of difference.after) {
    const arrow = arrowOf(id);
    if (arrow) arrows.set(id, arrow);
  }
  for (const arrow of led) arrows.set(arrow.id, arrow);
  return { arrows, renewed };
}

function kept(arrow: Arrow, before: RoutesBefore | undefined): Arrow {
  const old = before?.routes.arrows.get(arrow.id);
  return old && sameArrow(old, arrow) ? old : arrow;
}
