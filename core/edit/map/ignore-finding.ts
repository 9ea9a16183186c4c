import type { ArgumentMap, Ignored, Relation, Statement } from '../../model/argument-map';
import { covers, type FindingKey } from '../../model/ignored';
import { wellFormed } from '../../model/well-formed';
import type { Change } from '../change/change';

/**
 * Leaves a finding as it is, and keeps the reason in the record where it was found. What is left stands in the order of the
 * checks' names, so that the same choices make the same file.
 *
 * @returns Undefined if the record is not in the map, the reason is blank, or all that was said already.
 */
export function ignoreFinding(
  map: ArgumentMap,
  { reason, ...finding }: FindingKey & { readonly reason: string },
): Change | undefined {
  const kept = wellFormed(reason).trim();
  if (kept === '') return undefined;
  const { check, others = [] } = finding;
  const entry: Ignored = { check, ...(others.length > 0 && { others: [...others].sort() }), reason: kept };
  return setIgnored(map, finding, (ignored) =>
    [...ignored.filter((one) => !covers(one, finding)), entry].sort(byName),
  );
}

/** Lets a finding be found again. @returns Undefined if it was not left as it is. */
export function heedFinding(map: ArgumentMap, finding: FindingKey): Change | undefined {
  return setIgnored(map, finding, (ignored) => ignored.filter((one) => !covers(one, finding)));
}

function setIgnored(
  map: ArgumentMap,
  { place }: FindingKey,
  change: (ignored: readonly Ignored[]) => readonly Ignored[],
): Change | undefined {
  const statement = map.statements.get(place);
  const relation = map.relations.get(place);
  if (statement) {
    const to = withIgnored(statement, change);
    return to && { statements: { updated: [[statement, to]] } };
  }
  const to = relation && withIgnored(relation, change);
  return to && { relations: { updated: [[relation, to]] } };
}

function withIgnored<R extends Statement | Relation>(
  record: R,
  change: (ignored: readonly Ignored[]) => readonly Ignored[],
): R | undefined {
  const { ignored: before = [], ...rest } = record;
  const ignored = change(before);
  if (JSON.stringify(ignored) === JSON.stringify(before)) return undefined;
  // Without the key where nothing is left in it, so that the record is the one that it was before.
  return (ignored.length > 0 ? { ...record, ignored } : rest) as R;
}

function byName(a: Ignored, b: Ignored): number {
  const [one, other] = [a, b].map(({ check, others = [] }) => JSON.stringify([check, ...others]));
  return one! < other! ? -1 : one! > other! ? 1 : 0;
}
