import type { Relation } from '../model/argument-map';
import type { Point, Rect } from '../model/geometry';
import type { Id } from '../model/id';
import { FarWays } from './far-ways';
import { freeLines } from './free-arrows';
import { Obstacles } from './obstacles';
import { arrowOf, type Routing } from './routing';
import type { Arrow, Box } from './scene';

/**
 * Leads what does not stand as the layout put it, around all boxes and beside all arrows that there are by then.
 *
 * @param tidy the arrows of all other relations
 */
export function leadFreely(routing: Routing, tidy: ReadonlyMap<Id, Arrow>): readonly Arrow[] {
  const { map, boxes } = routing;
  const led = new Map<Id, Arrow>();
  const obstacles = new Obstacles(boxes.values(), tidy.values());
  const far = new FarWays(routing.layout, (id) => routing.shifts.has(id));
  const waiting = [...map.relations.values()].filter(({ id }) => !tidy.has(id));
  // An undercut can be routed when the relation that it hits has been.
  for (const relation of targetsFirst(waiting)) {
    const target: Rect | Point | undefined =
      boxes.get(relation.target) ?? (tidy.get(relation.target) ?? led.get(relation.target))?.mark;
    if (!target) continue;
    const premises = relation.premises.map((id) => boxes.get(id)!);
    const targetBox = boxes.get(relation.target);
    const hit = map.relations.get(relation.target);
    const farWay = (from: Box, to: Rect | Point) => {
      if (to === targetBox) return far.between(from, targetBox);
      const marked = to === target ? hit?.premises[0] : relation.premises[0];
      return far.intoMark(from, to, boxes.get(marked!)!);
    };
    const arrow = arrowOf(routing, relation, freeLines(premises, target, obstacles, farWay));
    led.set(relation.id, arrow);
    obstacles.add(arrow);
  }
  return [...led.values()];
}

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
