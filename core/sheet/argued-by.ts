import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { relationsOnto } from '../model/structure';
import { otherSide, type Side } from './side';

/** The relations by which each side argues about a thesis. */
export type Argued = Readonly<Record<Side, ReadonlySet<Id>>>;

/**
 * Who argues what about a thesis. Whoever supports something takes its side, and whoever attacks it the other; an attack on a
 * step is the other side's against whoever took the step. A relation that is reached both ways is both sides': a
 * shared statement, or a circle of attacks. O(n).
 */
export function arguedAbout(map: ArgumentMap, thesis: Id): Argued {
  const argued = { for: new Set<Id>(), against: new Set<Id>() };
  const said = { for: new Set<Id>([thesis]), against: new Set<Id>() };
  const waiting: (readonly [id: Id, side: Side])[] = [[thesis, 'for']];
  // A list that grows while it is walked: what is added is walked as well.
  for (const [id, side] of waiting) {
    for (const relation of relationsOnto(map, id)) {
      const by = relation.kind === 'supports' ? side : otherSide(side);
      if (argued[by].has(relation.id)) continue;
      argued[by].add(relation.id);
      waiting.push([relation.id, by]);
      for (const premise of relation.premises) {
        if (said[by].has(premise)) continue;
        said[by].add(premise);
        waiting.push([premise, by]);
      }
    }
  }
  return argued;
}
