import type { Severity } from '../../../core/check/check';
import type { CheckName } from '../../../core/check/checks';
import type { Finding } from '../../../core/check/finding';
import { keyOf } from './findings';

/** A line of the panel: the title of a group, or a finding in it. */
export type Row = GroupRow | FindingRow;

export interface GroupRow {
  readonly kind: 'group';
  /** The name of the check, or `ignored`. */
  readonly key: GroupKey;
  readonly count: number;
  readonly open: boolean;
  /** Its place among the groups, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
}

export interface FindingRow {
  readonly kind: 'finding';
  readonly key: string;
  readonly finding: Finding;
  /** Its place in its group, from 1, and how many those are. */
  readonly position: number;
  readonly siblings: number;
}

/** The group of all findings that are ignored. */
export const IGNORED = 'ignored';
/** The group of what one check found, or that of what is ignored. */
export type GroupKey = CheckName | typeof IGNORED;

/**
 * The lines of the panel: findings by check, the heaviest first, and those that are ignored in a group of their own at the
 * end.
 *
 * @param hidden severities that are left out
 * @param turned groups that are folded away; or, of the ignored ones, that are not
 */
export function rowsOf(
  findings: readonly Finding[],
  hidden: ReadonlySet<Severity>,
  turned: ReadonlySet<string>,
): readonly Row[] {
  const groups = new Map<GroupKey, Finding[]>();
  const ignored: Finding[] = [];
  for (const finding of findings) {
    if (hidden.has(finding.severity)) continue;
    if (finding.ignored !== undefined) {
      ignored.push(finding);
      continue;
    }
    const group = groups.get(finding.check);
    if (group) group.push(finding);
    else groups.set(finding.check, [finding]);
  }
  if (ignored.length > 0) groups.set(IGNORED, ignored);
  const rows: Row[] = [];
  let position = 0;
  for (const [key, group] of groups) {
    const open = turned.has(key) === (key === IGNORED);
    rows.push({
      kind: 'group',
      key,
      count: group.length,
      open,
      position: ++position,
      siblings: groups.size,
    });
    if (!open) continue;
    for (const [at, finding] of group.entries())
      rows.push({ kind: 'finding', key: keyOf(finding), finding, position: at + 1, siblings: group.length });
  }
  return rows;
}
