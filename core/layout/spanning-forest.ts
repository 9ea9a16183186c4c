import type { ArgumentMap } from '../model/argument-map';
import { descentOf, differenceOf } from '../model/difference';
import { chooseForest } from './choose-forest';
import type { SpanningForest } from './forest';
import { patchForest } from './patch-forest';

/** The latest forest of a table of relations, and the statements that it was chosen for. */
const forests = new WeakMap<ArgumentMap['relations'], [ArgumentMap['statements'], SpanningForest]>();

/**
 * Chooses a spanning forest: every statement hangs as near to a root as it can (breadth-first), and a shared one under
 * the middle one of its targets there, so that the relations that are left over stay short. Worked out once per map, and not
 * again for other texts. O(n log n), no recursion; where `patchForest` can follow an edit, about O(edit).
 */
export function spanningForest(map: ArgumentMap): SpanningForest {
  const [statements, known] = forests.get(map.relations) ?? [];
  const forest =
    known && sameKinds(statements!, map.statements) ? known : (grafted(map) ?? chooseForest(map));
  forests.set(map.relations, [map.statements, forest]);
  return forest;
}

/** Whether the same statements are of the same kinds. */
function sameKinds(a: ArgumentMap['statements'], b: ArgumentMap['statements']): boolean {
  if (a.size !== b.size) return false;
  return differenceOf(a, b).after.every(({ id, kind }) => a.get(id)?.kind === kind);
}

/** The forest as it follows from that of the map before an edit. */
function grafted(map: ArgumentMap): SpanningForest | undefined {
  const relations = descentOf(map.relations)?.from;
  const [statements, known] = (relations && forests.get(relations)) ?? [];
  return known && patchForest(known, { statements: statements!, relations: relations! }, map);
}
