import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { relationsFrom } from '../model/structure';
import { ultimateTarget } from '../model/ultimate-target';

/**
 * The statements that a statement bears on directly, in reading order. What undercuts a relation bears on the statement
 * that the relation leads to.
 */
export function bearsOn(map: ArgumentMap, id: Id): readonly Id[] {
  const targets = relationsFrom(map, id).map((relation) => ultimateTarget(map, relation));
  return [...new Set(targets)].filter((target) => target !== id);
}

/**
 * A way from the top of the argument down to a statement: statements of which each bears on the one before. Where it
 * bears on several, `choose` says which way to go. No statement stands on it twice, so in a circle it ends where the
 * circle closes.
 *
 * @param choose one of these statements, at least one, that a statement bears on
 */
export function wayUp(
  map: ArgumentMap,
  id: Id,
  choose: (targets: readonly Id[], of: Id) => Id,
): readonly Id[] {
  const way = new Set([id]);
  let next: Id | undefined = id;
  while (next !== undefined) {
    way.add(next);
    const targets: readonly Id[] = bearsOn(map, next).filter((target) => !way.has(target));
    next = targets.length > 0 ? choose(targets, next) : undefined;
  }
  return [...way].reverse();
}

/** The longest end of a way that still holds in a map: nothing of it if the statement at its end is gone. */
export function stillWay(map: ArgumentMap, way: readonly Id[]): readonly Id[] {
  let from = way.length;
  while (from > 0) {
    const above = way[from - 1]!;
    const below = way[from];
    if (!map.statements.has(above) || (below !== undefined && !bearsOn(map, below).includes(above))) break;
    from--;
  }
  return way.slice(from);
}
