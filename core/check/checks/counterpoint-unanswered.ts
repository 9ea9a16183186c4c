import type { ArgumentMap } from '../../model/argument-map';
import { quote } from '../../model/quote';
import type { Finding } from '../finding';
import { graphOf, isAnswered } from '../graph';

/**
 * Counterpoints that still attack something without an answer. What answers an attack is an attack on the
 * counterpoint, on a premise that is linked with it, or on the step from them to the target (an undercut). Whether
 * the answer is itself answered is for weighing, not for this check. A counterpoint that attacks nothing needs no answer.
 */
export function* counterpointUnanswered(map: ArgumentMap): Iterable<Finding> {
  const graph = graphOf(map);
  const { statements, relations, ofKind, supports, premises, firstPremise } = graph;
  const stands = new Uint8Array(statements.length);
  for (let at = 0; at < relations.length; at++) {
    if (supports[at] || isAnswered(graph, at)) continue;
    for (let each = firstPremise[at]!; each < firstPremise[at + 1]!; each++) {
      if (premises[each]! >= 0) stands[premises[each]!] = 1;
    }
  }
  for (const at of ofKind.get('counterpoint')!) {
    if (!stands[at]) continue;
    const { id, text } = statements[at]!;
    yield {
      check: 'counterpoint-unanswered',
      place: id,
      severity: 'warning',
      message: `Nothing answers the counterpoint ${quote(text)} yet.`,
    };
  }
}
