import type { ArgumentMap, Relation, Source, Statement } from '../model/argument-map';
import { differenceOf } from '../model/difference';
import { sameWeighing, weighingOf } from '../model/weighing';
import { reachedBy, type Touched } from './reached-by';
import { weighAnew } from './weigh-anew';
import { weighReached } from './weigh-reached';
import type { Weighed } from './weighed';

/** What an edit did to a table: a part of what a Change says. */
interface TableEdit<R> {
  readonly added?: readonly R[];
  readonly updated?: readonly (readonly [from: R, to: R])[];
  readonly removed?: readonly R[];
}

/** What an edit did, as far as it matters to weighing. Every Change is one. */
export interface Edit {
  readonly statements?: TableEdit<Statement>;
  readonly relations?: TableEdit<Relation>;
  readonly sources?: TableEdit<Source>;
}

/**
 * Weighs a map after an edit, from how it was weighed before: only what the edit reaches is weighed. The same, to the last bit, as
 * weighing anew.
 *
 * @param earlier how the map was weighed before the edit, by that map's own choice
 * @param map the map after the edit
 */
export function weighAfter(earlier: Weighed, map: ArgumentMap, edit: Edit): Weighed {
  if (!sameWeighing(earlier.weighing, weighingOf(map))) return weighAnew(map);
  return weighTouched(earlier, map, {
    statements: listsOf(edit.statements),
    relations: listsOf(edit.relations),
    sources: listsOf(edit.sources),
  });
}

/** As `weighAfter`, by the tables that the map had before. O(1) to find how they differ where that was noted. */
export function weighSince(
  earlier: Weighed,
  before: Pick<ArgumentMap, 'statements' | 'relations' | 'sources'>,
  map: ArgumentMap,
): Weighed {
  return weighTouched(earlier, map, {
    statements: differenceOf(before.statements, map.statements),
    relations: differenceOf(before.relations, map.relations),
    sources: differenceOf(before.sources, map.sources),
  });
}

function weighTouched(earlier: Weighed, map: ArgumentMap, touched: Touched): Weighed {
  const reached = reachedBy(earlier, map, touched);
  if (reached.ids.size === 0 && reached.gone.length === 0) return earlier;
  const much = (map.statements.size + map.relations.size) / 2;
  if (reached.ids.size > much || earlier.patched > 0.5) return weighAnew(map, earlier.weighing);
  return weighReached(earlier, map, reached);
}

function listsOf<R>({ added = [], updated = [], removed = [] }: TableEdit<R> = {}) {
  return {
    before: [...removed, ...updated.map(([from]) => from)],
    after: [...updated.map(([, to]) => to), ...added],
  };
}
