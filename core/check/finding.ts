import type { Side } from '../accept/side';
import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';

/** The checks, in the order in which their findings are listed. */
export const CHECK_NAMES = [
  'citation-source-missing',
  'circular-support',
  'supports-and-attacks',
  'thesis-unsupported',
  'unanswered',
  'answered-in-part',
  'standoff',
  'support-lost',
  'explanation-without-evidence',
  'evidence-without-source',
  'citation-passage-lost',
  'said-twice',
  'two-claims',
  'bears-on-nothing',
] as const;
export type CheckName = (typeof CHECK_NAMES)[number];

/**
 * How much a finding weighs, heaviest first. An `error` is a flaw that no further argument can mend, a `warning` is
 * a gap that an opponent would find, a `note` is work not yet finished.
 */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a check found. */
export interface Finding {
  readonly check: CheckName;
  /** The statement or relation where it is to be mended. */
  readonly place: Id;
  /** A sentence for a person, which quotes the statements it is about. */
  readonly message: string;
  readonly severity: Severity;
  /** The other statements and relations that it is about, in code-unit order. */
  readonly others?: readonly Id[];
  /** Why a person chose to leave it; absent where nobody did. */
  readonly ignored?: string;
}

/**
 * Looks through a map for one thing. Does not change it, and yields nothing where all is well. Findings come in the order of
 * their places. What concerns one side alone is found for that side. One that takes its time yields undefined now and then, so that others may have their turn.
 */
export type Check = (map: ArgumentMap, side: Side) => Iterable<Finding | undefined>;
