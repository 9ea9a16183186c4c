import type { Found, Severity } from './check';
import type { CheckName } from './checks';

/** What a check found in a map, and what a person said to that. */
export interface Finding extends Found {
  readonly check: CheckName;
  readonly severity: Severity;
  /** Why a person chose to leave it; absent where nobody did. */
  readonly ignored?: string;
}
