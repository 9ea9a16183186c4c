import type { Relation } from '../../model/argument-map';
import type { Point, Rect } from '../../model/geometry';
import type { Id } from '../../model/id';
import { sameArrow } from '../same';
import type { Arrow } from '../scene';
import { FarWays } from './corridor-router';
import { type FindWay, freeLines } from './free-arrows';
import { type Changes, isMuch, type KnownWays, NearWays } from './obstacle-router';
import { ObstaclesNear } from './obstacles-near';
import { arrowOf, type Routing } from './routing';

/** Arrows that were led freely, and the ways among boxes that they took. */
export interface Freely {
  readonly arrows: ReadonlyMap<Id, Arrow>;
  readonly ways: KnownWays;
}

export const nothingFree: Freely = { arrows: new Map(), ways: new Map() };

/** What was led before, and how the rest of the scene has changed since. */
export interface FreelyBefore {
  readonly free: Freely;
  readonly changes: Changes;
}

/**
 * Leads what does not stand as the layout put it, around all boxes and beside all arrows that there are by then. What was
 * led freely before, and runs as it did, is the same object.
 *
 * @param tidy the arrows of all other relations
 */
export function routeCrossEdges(
  routing: Routing,
  tidy: ReadonlyMap<Id, Arrow>,
  before?: FreelyBefore,
): Freely {
  const { map, boxes } = routing;
  // An undercut can be led when the relation that it hits has been.
  const waiting = targetsFirst([...map.relations.values()].filter(({ id }) => !tidy.has(id)));
  const led = new Map<Id, Arrow>();
  const changes: Changes = {
    boxes: before?.changes.boxes ?? [],
    arrows: before ? [...before.changes.arrows, ...goneFrom(before.free.arrows, waiting)] : [],
  };
  // Ways depend on those that were led before them.
  const known = before && isInOrder(waiting, before.free.arrows) ? before.free.ways : undefined;
  const obstacles = new ObstaclesNear(boxes, tidy, !known || isMuch(changes));
  const near = new NearWays(known, changes, (around) => obstacles.in(around));
  const far = new FarWays(routing.layout, (id) => routing.shifts.has(id));
  for (const relation of waiting) {
    const target: Rect | Point | undefined =
      boxes.get(relation.target) ?? (tidy.get(relation.target) ?? led.get(relation.target))?.mark;
    if (!target) continue;
    const premises = relation.premises.map((id) => boxes.get(id)!);
    const targetBox = boxes.get(relation.target);
    const hit = map.relations.get(relation.target);
    const nearWay: FindWay = (from, to, premise) => near.between(`${premise} ${relation.id}`, from, to);
    const farWay: FindWay = (from, to) => {
      if (to === targetBox) return far.between(from, targetBox);
      const marked = to === target ? hit?.premises[0] : relation.premises[0];
      return far.intoMark(from, to, boxes.get(marked!)!);
    };
    const now = arrowOf(routing, relation, freeLines(premises, target, nearWay, farWay));
    const old = before?.free.arrows.get(relation.id);
    const isSame = old && sameArrow(old, now);
    const arrow = isSame ? old : now;
    if (!isSame) changes.arrows.push(...(old ? [old, now] : [now]));
    led.set(relation.id, arrow);
    obstacles.add(arrow);
  }
  return { arrows: led, ways: near.asked };
}

/** The arrows of relations that do not wait to be led freely any more. */
function goneFrom(arrows: ReadonlyMap<Id, Arrow>, waiting: readonly Relation[]): readonly Arrow[] {
  const still = new Set(waiting.map(({ id }) => id));
  return [...arrows.values()].filter(({ id }) => !still.has(id));
}

/** Whether relations that had arrows before follow one another as their arrows did. */
function isInOrder(waiting: readonly Relation[], before: ReadonlyMap<Id, Arrow>): boolean {
  const still = new Set(waiting.map(({ id }) => id));
  const order = [...before.keys()].filter((id) => still.has(id));
  return waiting.filter(({ id }) => before.has(id)).every(({ id }, index) => id === order[index]);
}

/** Relations, each after the one that it undercuts, but for that in their order. */
function targetsFirst(relations: readonly Relation[]): readonly Relation[] {
  const waiting = new Map(relations.map((relation) => [relation.id, relation]));
  const ordered: Relation[] = [];
  for (const relation of relations) {
    const chain: Relation[] = [];
    for (
      let next: Relation | undefined = relation;
      next && waiting.delete(next.id);
      next = waiting.get(next.target)
    ) {
      chain.push(next);
    }
    ordered.push(...chain.reverse());
  }
  return ordered;
}
