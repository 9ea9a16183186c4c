import type { Side } from '../accept/side';
import type { ArgumentMap } from '../model/argument-map';
import { reasonIgnored } from '../model/ignored';
import { answeredInPart } from './checks/answered-in-part';
import { bearsOnNothing } from './checks/bears-on-nothing';
import { circularSupport } from './checks/circular-support';
import { citationPassageLost } from './checks/citation-passage-lost';
import { citationSourceMissing } from './checks/citation-source-missing';
import { evidenceWithoutSource } from './checks/evidence-without-source';
import { explanationWithoutEvidence } from './checks/explanation-without-evidence';
import { saidTwice } from './checks/said-twice';
import { standoff } from './checks/standoff';
import { supportLost } from './checks/support-lost';
import { supportsAndAttacks } from './checks/supports-and-attacks';
import { thesisUnsupported } from './checks/thesis-unsupported';
import { twoClaims } from './checks/two-claims';
import { unanswered } from './checks/unanswered';
import { CHECK_NAMES, type Check, type CheckName, type Finding, SEVERITIES } from './finding';

const checks: Readonly<Record<CheckName, Check>> = {
  'citation-source-missing': citationSourceMissing,
  'circular-support': circularSupport,
  'supports-and-attacks': supportsAndAttacks,
  'thesis-unsupported': thesisUnsupported,
  unanswered,
  'answered-in-part': answeredInPart,
  standoff,
  'support-lost': supportLost,
  'explanation-without-evidence': explanationWithoutEvidence,
  'evidence-without-source': evidenceWithoutSource,
  'citation-passage-lost': citationPassageLost,
  'said-twice': saidTwice,
  'two-claims': twoClaims,
  'bears-on-nothing': bearsOnNothing,
};

/**
 * All that the checks find in a map: the heaviest first, then in the order of CHECK_NAMES, then by place, so that the
 * list does not depend on the order of the records. What a person chose to leave is among them, and says so. O(n log n),
 * but for texts that are much alike.
 *
 * @param side whom it is for: what the other side has to answer or to mend is not found
 */
export function checkMap(map: ArgumentMap, side: Side = 'for'): readonly Finding[] {
  const steps = checkInSteps(map, side);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** As `checkMap`, pausing every millisecond or so for who must not wait.  */
export function* checkInSteps(
  map: ArgumentMap,
  side: Side = 'for',
): Generator<undefined, readonly Finding[]> {
  const bySeverity: Record<Finding['severity'], Finding[]> = { error: [], warning: [], note: [] };
  for (const name of CHECK_NAMES) {
    for (const finding of checks[name](map, side)) {
      if (finding) bySeverity[finding.severity].push(withReason(map, finding));
      else yield;
    }
    yield;
  }
  return SEVERITIES.flatMap((severity) => bySeverity[severity]);
}

function withReason(map: ArgumentMap, finding: Finding): Finding {
  const record = map.statements.get(finding.place) ?? map.relations.get(finding.place);
  // Almost no record has any.
  const ignored = record?.ignored && reasonIgnored(record, finding);
  return ignored === undefined ? finding : { ...finding, ignored };
}
