import type { Check } from './check';
import { answeredInPartCheck } from './checks/answered-in-part';
import { bearsOnNothingCheck } from './checks/bears-on-nothing';
import { circularSupportCheck } from './checks/circular-support';
import { citationPassageLostCheck } from './checks/citation-passage-lost';
import { citationSourceMissingCheck } from './checks/citation-source-missing';
import { evidenceWithoutSourceCheck } from './checks/evidence-without-source';
import { explanationWithoutEvidenceCheck } from './checks/explanation-without-evidence';
import { saidTwiceCheck } from './checks/said-twice';
import { standoffCheck } from './checks/standoff';
import { supportLostCheck } from './checks/support-lost';
import { supportsAndAttacksCheck } from './checks/supports-and-attacks';
import { thesisUnsupportedCheck } from './checks/thesis-unsupported';
import { twoClaimsCheck } from './checks/two-claims';
import { unansweredCheck } from './checks/unanswered';

/**
 * The checks by their names, in the order in which their findings are listed. The names are in people's maps (`ignored[].check`) and in
 * what reads `crux check --json`: where one changes, `core/file/migrations` brings the maps along.
 */
const NAMED = {
  'citation-source-missing': citationSourceMissingCheck,
  'circular-support': circularSupportCheck,
  'supports-and-attacks': supportsAndAttacksCheck,
  'thesis-unsupported': thesisUnsupportedCheck,
  unanswered: unansweredCheck,
  'answered-in-part': answeredInPartCheck,
  standoff: standoffCheck,
  'support-lost': supportLostCheck,
  'explanation-without-evidence': explanationWithoutEvidenceCheck,
  'evidence-without-source': evidenceWithoutSourceCheck,
  'citation-passage-lost': citationPassageLostCheck,
  'said-twice': saidTwiceCheck,
  'two-claims': twoClaimsCheck,
  'bears-on-nothing': bearsOnNothingCheck,
} as const satisfies Readonly<Record<string, Check>>;

export type CheckName = keyof typeof NAMED;
export const CHECKS: Readonly<Record<CheckName, Check>> = NAMED;
export const CHECK_NAMES = Object.keys(NAMED) as readonly CheckName[];
