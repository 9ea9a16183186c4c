import type { Side } from '../accept/side';
import type { ArgumentMap } from '../model/argument-map';
import { reasonIgnored } from '../model/ignored';
import { type Found, SEVERITIES, type Severity } from './check';
import { CHECK_NAMES, CHECKS, type CheckName } from './checks';
import type { Finding } from './finding';

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
  const bySeverity: Record<Severity, Finding[]> = { error: [], warning: [], note: [] };
  for (const name of CHECK_NAMES) {
    for (const found of CHECKS[name].run(map, side)) {
      if (found) {
        const finding = findingOf(map, name, found);
        bySeverity[finding.severity].push(finding);
      } else yield;
    }
    yield;
  }
  return SEVERITIES.flatMap((severity) => bySeverity[severity]);
}

function findingOf(
  map: ArgumentMap,
  check: CheckName,
  { place, severity = CHECKS[check].severity, message, others }: Found,
): Finding {
  const finding = { check, place, severity, message, ...(others && { others }) };
  const record = map.statements.get(place) ?? map.relations.get(place);
  // Almost no record has any.
  const ignored = record?.ignored && reasonIgnored(record, finding);
  return ignored === undefined ? finding : { ...finding, ignored };
}
