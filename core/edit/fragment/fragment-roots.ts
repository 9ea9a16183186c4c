import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { relationsFrom, relationsOnto } from '../../model/structure';

/**
 * The statements that everything in a map bears on in the end: those that bear on nothing, and of what bears on itself in a
 * circle alone, the first. O(n).
 */
export function fragmentRoots(map: ArgumentMap): readonly Id[] {
  const roots: Id[] = [];
  const reached = new Set<Id>();
  const reach = (root: Id) => {
    const waiting = [root];
    for (let target = waiting.pop(); target !== undefined; target = waiting.pop()) {
      if (reached.has(target)) continue;
      reached.add(target);
      for (const { id, premises } of relationsOnto(map, target)) waiting.push(id, ...premises);
    }
  };
  for (const id of map.statements.keys()) {
    if (relationsFrom(map, id).length > 0) continue;
    roots.push(id);
    reach(id);
  }
  for (const id of map.statements.keys()) {
    if (reached.has(id)) continue;
    roots.push(id);
    reach(id);
  }
  return roots;
}
