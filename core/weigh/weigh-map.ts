import type { ArgumentMap } from '../model/argument-map';
import { descentOf } from '../model/difference';
import { sameWeighing, type Weighing, weighingOf } from '../model/weighing';
import { weighSince } from './weigh-after';
import { weighAnew } from './weigh-anew';
import type { Weighed } from './weighed';

/** The last weighing of a table of relations. */
interface Kept {
  readonly statements: ArgumentMap['statements'];
  readonly sources: ArgumentMap['sources'];
  readonly weighed: Weighed;
}

const results = new WeakMap<ArgumentMap['relations'], Kept>();

/**
 * Weighs a map: by its own choice of semantics and of what linked premises carry, unless another is given. What goes in no
 * circle is worked out in one pass, exactly; circles come to rest to within 1e-9, or are left without a strength
 * (`weighPart`). Questions and empty statements bear on nothing, and what bears on them is neither attack nor support.
 *
 * Renaming records and putting them in another order changes nothing, not even the last bit. O(n) and what circles take; the
 * result is kept with the map, and after an edit only what it reaches is weighed.
 */
export function weighMap(map: ArgumentMap, weighing: Weighing = weighingOf(map)): Weighed {
  const { statements, relations, sources } = map;
  const from = results.has(relations) ? relations : descentOf(relations)?.from;
  const kept = from && results.get(from);
  const weighed =
    kept && sameWeighing(kept.weighed.weighing, weighing)
      ? weighSince(kept.weighed, { ...kept, relations: from }, map)
      : weighAnew(map, weighing);
  results.set(relations, { statements, sources, weighed });
  return weighed;
}
