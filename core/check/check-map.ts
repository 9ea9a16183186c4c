import type { ArgumentMap } from '../model/argument-map';
import { bearsOnNothing } from './checks/bears-on-nothing';
import { circularSupport } from './checks/circular-support';
import { citationSourceMissing } from './checks/citation-source-missing';
import { counterpointUnanswered } from './checks/counterpoint-unanswered';
import { evidenceWithoutSource } from './checks/evidence-without-source';
import { explanationWithoutEvidence } from './checks/explanation-without-evidence';
import { saidTwice } from './checks/said-twice';
import { supportsAndAttacks } from './checks/supports-and-attacks';
import { thesisUnsupported } from './checks/thesis-unsupported';
import { compareIds } from './compare-ids';
import { CHECK_NAMES, type Check, type CheckName, type Finding, SEVERITIES } from './finding';

const checks: Readonly<Record<CheckName, Check>> = {
  'citation-source-missing': citationSourceMissing,
  'circular-support': circularSupport,
  'supports-and-attacks': supportsAndAttacks,
  'thesis-unsupported': thesisUnsupported,
  'counterpoint-unanswered': counterpointUnanswered,
  'explanation-without-evidence': explanationWithoutEvidence,
  'evidence-without-source': evidenceWithoutSource,
  'said-twice': saidTwice,
  'bears-on-nothing': bearsOnNothing,
};

/**
 * All that the checks find in a map: the heaviest first, then in the order of CHECK_NAMES, then by place, so that the
 * list does not depend on the order of the records. O(n log n).
 */
export function checkMap(map: ArgumentMap): readonly Finding[] {
  const found = CHECK_NAMES.flatMap((name) => [...checks[name](map)]);
  return found.sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      CHECK_NAMES.indexOf(a.check) - CHECK_NAMES.indexOf(b.check) ||
      compareIds(a.place, b.place),
  );
}
