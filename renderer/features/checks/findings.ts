import type { Severity } from '../../../core/check/check';
import type { Finding } from '../../../core/check/finding';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { sameValue } from '../../../core/model/same-value';
import { sessionField } from '../../state/session-field';

/** What is shown at a statement's box. */
export interface Badge {
  /** The heaviest of its findings, of which `more` come after the first. */
  readonly severity: Severity;
  readonly message: string;
  readonly more: number;
}

/** What the checks have found in the map, as it was when they looked last. */
export interface Findings {
  /** As `checkMap` gives them, those that are ignored included. */
  readonly all: readonly Finding[];
  /** How many nobody ignores. */
  readonly open: number;
  /** By the statements at whose boxes they are shown. */
  readonly badges: ReadonlyMap<Id, Badge>;
  /** Whether they have looked at all. */
  readonly looked: boolean;
}

export const noFindings: Findings = { all: [], open: 0, badges: new Map(), looked: false };

export const findingsField = sessionField<Findings>({
  name: 'findings',
  initial: noFindings,
  scope: 'document',
});

/** What tells a finding from all others of its map. */
export function keyOf({ check, place, others }: Finding): string {
  // Ids may hold any character, so only one can stand without marks. There are thousands of these.
  return others === undefined ? `${check} ${place}` : JSON.stringify([check, place, ...others]);
}

/**
 * What the checks found, to be shown in the place of what they found before. A finding that is as it was stays the same
 * object, and so does a badge, so that only what changed is drawn anew.
 *
 * @param of the map that was looked at
 */
export function settled(before: Findings, of: ArgumentMap, found: readonly Finding[]): Findings {
  const all = keepSame(before.all, found);
  if (all === before.all) return before.looked ? before : { ...before, looked: true };
  const badges = new Map<Id, Badge>();
  let open = 0;
  for (const { place, message, severity, ignored } of all) {
    if (ignored !== undefined) continue;
    open++;
    // What is found at a relation is shown at its first premise.
    const at = of.relations.get(place)?.premises[0] ?? place;
    const first = badges.get(at);
    badges.set(at, first ? { ...first, more: first.more + 1 } : { severity, message, more: 0 });
  }
  for (const [id, badge] of badges) {
    const old = before.badges.get(id);
    if (old && old.message === badge.message && old.more === badge.more && old.severity === badge.severity)
      badges.set(id, old);
  }
  return { all, open, badges, looked: true };
}

/** What was found, with the old object for each finding that is as it was; the old list if all are. */
function keepSame(before: readonly Finding[], found: readonly Finding[]): readonly Finding[] {
  let known: Map<string, number> | undefined;
  // Nearly always the next one of the old list is the one that is looked for.
  let next = 0;
  let same = found.length === before.length;
  const all = found.map((finding, at) => {
    if (!isSame(before[next], finding)) {
      known ??= new Map(before.map((old, index) => [keyOf(old), index]));
      next = known.get(keyOf(finding)) ?? next;
    }
    const old = before[next];
    const kept = old && isSame(old, finding) ? old : finding;
    if (kept === old) next++;
    same &&= kept === before[at];
    return kept;
  });
  return same ? before : all;
}

function isSame(old: Finding | undefined, finding: Finding): boolean {
  return (
    old?.place === finding.place &&
    old.check === finding.check &&
    old.message === finding.message &&
    old.ignored === finding.ignored &&
    (old.others === finding.others || sameValue(old.others, finding.others))
  );
}

/** What a badge says, in words. */
export function badgeWords({ severity, message, more }: Badge): string {
  return `${SEVERITY_NAMES[severity]}: ${message}${more > 0 ? ` And ${more} more.` : ''}`;
}

/** A severity as a person reads it. */
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
};
