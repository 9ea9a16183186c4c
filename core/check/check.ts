import type { Side } from '../accept/side';
import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';

/**
 * How much a finding weighs, heaviest first. An `error` is a flaw that no further argument can mend, a `warning` is
 * a gap that an opponent would find, a `note` is work not yet finished.
 */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a window can do about a finding, by one key. */
export type FixName =
  | 'add-source'
  | 'add-explanation'
  | 'add-evidence'
  | 'add-rebuttal'
  | 'remove-closing-step'
  | 'remove-relation'
  | 'anchor-passage'
  | 'merge'
  | 'split-off-reason'
  | 'connect';

/** What a check found. */
export interface Found {
  /** The statement or relation where it is to be mended. */
  readonly place: Id;
  /** A sentence for a person, which quotes the statements it is about. */
  readonly message: string;
  /** That of the check, if left out. */
  readonly severity?: Severity;
  /** The other statements and relations that it is about, in code-unit order. */
  readonly others?: readonly Id[];
}

/** One thing that a map is looked through for. */
export interface Check {
  /** Over what it found: “Unanswered attacks”. */
  readonly title: string;
  readonly severity: Severity;
  readonly fix: FixName;
  /**
   * Looks through a map. Does not change it, and yields nothing where all is well. Findings come in the order of their places. What
   * concerns one side alone is found for that side. One that takes its time yields undefined now and then, so that others may have
   * their turn.
   */
  readonly run: (map: ArgumentMap, side: Side) => Iterable<Found | undefined>;
}
