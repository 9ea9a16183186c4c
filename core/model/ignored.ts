import type { Ignored, Relation, Statement } from './argument-map';
import type { Id } from './id';

/** What tells one finding from all others: its check, where it is, and what else it is about. */
export interface FindingKey {
  readonly check: string;
  readonly place: Id;
  readonly others?: readonly Id[];
}

const none: readonly Id[] = [];

/**
 * Whether a record says that a finding in it is left. What was said of several records goes on to hold for fewer of them,
 * but not once another one has joined them.
 */
export function covers(ignored: Ignored, { check, others = none }: Omit<FindingKey, 'place'>): boolean {
  if (ignored.check !== check) return false;
  const known = ignored.others ?? none;
  return others.every((id) => known.includes(id));
}

/** Why a finding in this record is left; undefined if it is not. */
export function reasonIgnored(
  record: Pick<Statement | Relation, 'ignored'> | undefined,
  finding: Omit<FindingKey, 'place'>,
): string | undefined {
  return record?.ignored?.find((one) => covers(one, finding))?.reason;
}
