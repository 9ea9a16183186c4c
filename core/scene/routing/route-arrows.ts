import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { ListedMap } from '../../model/listed-map';
import { PatchedMap } from '../../model/patched-map';
import { recordsAfter, type TablesChange } from '../../model/table-change';
import { sameArrow } from '../same';
import type { Arrow, Box } from '../scene';
import type { Changes } from './obstacle-router';
import { type Freely, nothingFree, routeCrossEdges } from './route-cross-edges';
import { routeTreeEdges } from './route-tree-edges';
import type { Routing } from './routing';

const nothing: readonly never[] = [];

/** All arrows of a map, and what is taken over of them when they are led again. */
export interface Routes {
  readonly arrows: ReadonlyMap<Id, Arrow>;
  /** The relations whose arrows came, went or run otherwise than before; undefined where there was nothing before. */
  readonly renewed: readonly Id[] | undefined;
  /** Those that run as the layout has it, by the statement that they lead to. */
  readonly tidy: PatchedMap<Id, readonly Arrow[]>;
  /** The same by their relations. */
  readonly tidyById: PatchedMap<Id, Arrow>;
  /** All others. */
  readonly free: Freely;
}

/** Routes of which the arrows to some statements have to be led anew. */
export interface RoutesBefore {
  readonly routes: Routes;
  /** What they were led by. */
  readonly routing: Routing;
  /** What is shown otherwise since. */
  readonly change: TablesChange;
  readonly stale: ReadonlySet<Id>;
  /** The boxes that were not there then, or elsewhere. */
  readonly renewed: readonly Id[];
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
  const lead = (id: Id, target: Box | undefined): void => {
    const found = target ? routeTreeEdges(routing, target) : nothing;
    const arrows = before ? found.map((arrow) => kept(arrow, before)) : found;
    if (arrows.length > 0) tidy.set(id, arrows);
    else tidy.delete(id);
    for (let index = 0; index < arrows.length; index++) {
      const arrow = arrows[index]!;
      tidyById.set(arrow.id, arrow);
      led.push(arrow);
    }
  };
  if (before) for (const id of before.stale) lead(id, boxes.get(id));
  else
    boxes.forEach((box, id) => {
      lead(id, box);
    });
  let free = nothingFree;
  if (tidyById.size < relations.size) {
    free = routeCrossEdges(
      routing,
      tidyById,
      before && { free: before.routes.free, changes: changesSince(before, routing, led, tidyById) },
    );
    for (const arrow of free.arrows.values()) led.push(arrow);
  }
  const arrowOf = (id: Id): Arrow | undefined => tidyById.get(id) ?? free.arrows.get(id);
  return { ...inOrder(relations, arrowOf, led, before), tidy, tidyById, free };
}

/** Arrows in the order of their relations. `led` are those that were led now. */
function inOrder(
  relations: ArgumentMap['relations'],
  arrowOf: (id: Id) => Arrow | undefined,
  led: readonly Arrow[],
  before: RoutesBefore | undefined,
): Pick<Routes, 'arrows' | 'renewed'> {
  if (!before) {
    const arrows = new Map<Id, Arrow>();
    relations.forEach((_, id) => {
      const arrow = arrowOf(id);
      if (arrow) arrows.set(id, arrow);
    });
    return { arrows, renewed: undefined };
  }
  const arrows = ListedMap.toPatch(before.routes.arrows);
  const { change } = before;
  const renewed = led.filter((arrow) => arrows.get(arrow.id) !== arrow).map(({ id }) => id);
  for (const { id } of change.relations?.removed ?? []) {
    arrows.delete(id);
    renewed.push(id);
  }
  for (const { id } of recordsAfter(change.relations)) {
    const arrow = arrowOf(id);
    if (arrow) arrows.set(id, arrow);
  }
  for (const arrow of led) arrows.set(arrow.id, arrow);
  return { arrows: new ListedMap(ListedMap.orderOf(relations), arrows), renewed };
}

/** Where boxes and tidy arrows came, went or were moved, but for the arrows that are led freely. */
function changesSince(
  { routes, routing, change, stale, renewed }: RoutesBefore,
  { boxes }: Routing,
  led: readonly Arrow[],
  tidyById: ReadonlyMap<Id, Arrow>,
): Changes {
  const gone = (change.statements?.removed ?? []).flatMap(({ id }) => routing.boxes.get(id) ?? []);
  const moved = renewed.flatMap((id) => [routing.boxes.get(id), boxes.get(id)]).flatMap((box) => box ?? []);
  const before = [...stale].flatMap((id) => routes.tidy.get(id) ?? []);
  return {
    boxes: [...gone, ...moved],
    arrows: [
      ...before.filter((arrow) => tidyById.get(arrow.id) !== arrow),
      ...led.filter((arrow) => routes.tidyById.get(arrow.id) !== arrow),
    ],
  };
}

function kept(arrow: Arrow, before: RoutesBefore): Arrow {
  const old = before.routes.arrows.get(arrow.id);
  return old && sameArrow(old, arrow) ? old : arrow;
}
