import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { relationsOnto } from '../model/structure';
import { otherSide, type Side } from './side';

/** Who argues what: the relations by which each side argues, and the statements that it says. */
export interface Argued {
  readonly relations: Readonly<Record<Side, ReadonlySet<Id>>>;
  readonly statements: Readonly<Record<Side, ReadonlySet<Id>>>;
}

/**
 * Who argues what about theses. Whoever supports something takes its side, and whoever attacks it the other; an attack on a
 * step is the other side's against whoever took the step. What is reached both ways is both sides': a
 * shared statement, or a circle of attacks. O(n).
 */
export function arguedAbout(map: ArgumentMap, theses: readonly Id[]): Argued {
  const relations = { for: new Set<Id>(), against: new Set<Id>() };
  const statements = { for: new Set<Id>(theses), against: new Set<Id>() };
  const waiting = theses.map((id): readonly [id: Id, side: Side] => [id, 'for']);
  // A list that grows while it is walked: what is added is walked as well.
  for (const [id, side] of waiting) {
    for (const relation of relationsOnto(map, id)) {
      const by = relation.kind === 'supports' ? side : otherSide(side);
      if (relations[by].has(relation.id)) continue;
      relations[by].add(relation.id);
      waiting.push([relation.id, by]);
      for (const premise of relation.premises) {
        if (statements[by].has(premise)) continue;
        statements[by].add(premise);
        waiting.push([premise, by]);
      }
    }
  }
  return { relations, statements };
}
