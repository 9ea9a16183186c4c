import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import { relationsOnto } from '../model/structure';
import type { Reaching } from '../weigh/reaching';
import type { Contribution } from './contribution';

/** What bears on a statement by one relation. */
export interface Branch {
  /** The relation onto the statement; undefined for the branch of what bears on it by several. */
  readonly relation: Id | undefined;
  /** What its statements contribute together; undefined where that is not known. */
  readonly value: number | undefined;
  /** The largest contribution first. */
  readonly statements: readonly Id[];
}

/** Bears on the statement by several relations. */
const SHARED = Symbol('shared');

/** Contributions by the relation, onto the statement itself, by which they come; the largest branch first. O(what bears on it). */
export function branchesOf(
  map: ArgumentMap,
  of: Id,
  { statements }: Reaching,
  contributions: readonly Contribution[],
): readonly Branch[] {
  const by = new Map<Id, Id | typeof SHARED>();
  for (const { id } of relationsOnto(map, of)) {
    const waiting = [id];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const before = by.get(next);
      // Each is looked at twice at most: when the first relation reaches it, and when a second does.
      if (next === of || before === id || before === SHARED) continue;
      by.set(next, before === undefined ? id : SHARED);
      const premises = map.relations.get(next)?.premises ?? [];
      waiting.push(...premises.filter((premise) => statements.has(premise)));
      for (const onto of relationsOnto(map, next)) waiting.push(onto.id);
    }
  }
  const branches = new Map<Id | typeof SHARED, Contribution[]>();
  for (const contribution of contributions) {
    const relation = by.get(contribution.id) ?? SHARED;
    const branch = branches.get(relation);
    if (branch) branch.push(contribution);
    else branches.set(relation, [contribution]);
  }
  return [...branches]
    .map(
      ([relation, members]): Branch => ({
        relation: relation === SHARED ? undefined : relation,
        value: sumOf(members),
        statements: members.map(({ id }) => id),
      }),
    )
    .sort((a, b) => Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0));
}

function sumOf(contributions: readonly Contribution[]): number | undefined {
  let sum = 0;
  for (const { value } of contributions) {
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}
