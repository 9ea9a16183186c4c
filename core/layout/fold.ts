import type { ArgumentMap, Relation, Statement } from '../model/argument-map';
import type { Id } from '../model/id';
import { relationsOnto } from '../model/structure';
import type { SpanningForest } from './forest';

/** A map of which parts are folded away. */
export interface FoldedMap {
  /** Without the statements that are folded away and the relations that need them. */
  readonly map: ArgumentMap;
  /** Collapsed statement → how many statements are folded away under it; none where nothing is. */
  readonly folded: ReadonlyMap<Id, number>;
}

/** A map in which nothing is folded away. */
export function unfoldedMap(map: ArgumentMap): FoldedMap {
  return { map, folded: new Map() };
}

/**
 * Folds away what bears on collapsed statements alone: what can still be reached from a root another way, as a shared
 * statement can, stays. O(n log n).
 *
 * @param forest of the map
 * @param collapsed ids of statements; others are left out of account
 */
export function foldMap(map: ArgumentMap, forest: SpanningForest, collapsed: ReadonlySet<Id>): FoldedMap {
  if (collapsed.size === 0) return unfoldedMap(map);
  const shown = shownFrom(map, forest.roots, collapsed);
  const folded = new Map<Id, number>();
  // A folded statement counts for the shown one that it hangs under, however far up.
  const holders = new Map<Id, Id>();
  for (const id of forest.order) {
    if (shown.has(id)) continue;
    const parent = forest.parents.get(id)!;
    const holder = shown.has(parent) ? parent : holders.get(parent)!;
    holders.set(id, holder);
    folded.set(holder, (folded.get(holder) ?? 0) + 1);
  }
  if (holders.size === 0) return { map, folded };
  const statements = new Map<Id, Statement>();
  for (const [id, statement] of map.statements) if (shown.has(id)) statements.set(id, statement);
  return { map: { ...map, statements, relations: relationsAmong(map, shown) }, folded };
}

/** What can be reached from the roots without going below a collapsed statement. */
function shownFrom(map: ArgumentMap, roots: readonly Id[], collapsed: ReadonlySet<Id>): ReadonlySet<Id> {
  const shown = new Set(roots);
  const waiting = [...roots];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (collapsed.has(id) && map.statements.has(id)) continue;
    for (const { id: relation, premises } of relationsOnto(map, id)) {
      // What undercuts a relation is reached with it; relations stand among the targets that wait.
      waiting.push(relation);
      for (const premise of premises) {
        if (shown.has(premise)) continue;
        shown.add(premise);
        waiting.push(premise);
      }
    }
  }
  return shown;
}

/** The relations whose premises and target are all shown; of an undercut, the relation that it hits too. */
function relationsAmong(map: ArgumentMap, shown: ReadonlySet<Id>): ReadonlyMap<Id, Relation> {
  const kept = new Map<Id, boolean>();
  const isKept = (relation: Relation): boolean => {
    const chain: Relation[] = [];
    let verdict: boolean | undefined;
    for (let next: Relation | undefined = relation; next && verdict === undefined; ) {
      verdict = kept.get(next.id) ?? (next.premises.every((id) => shown.has(id)) ? undefined : false);
      if (verdict === undefined && shown.has(next.target)) verdict = true;
      chain.push(next);
      next = map.relations.get(next.target);
    }
    // A chain is kept down from the relation whose target is shown; what comes before a refusal goes with it.
    for (const { id } of chain) kept.set(id, verdict === true);
    return verdict === true;
  };
  return new Map([...map.relations].filter(([, relation]) => isKept(relation)));
}
