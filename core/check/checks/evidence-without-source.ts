import type { ArgumentMap } from '../../model/argument-map';
import { quote } from '../../model/quote';
import type { Finding } from '../finding';
import { graphOf } from '../graph';

/** Evidence that cites nothing. */
export function* evidenceWithoutSource(map: ArgumentMap): Iterable<Finding> {
  const { statements, ofKind } = graphOf(map);
  for (const at of ofKind.get('evidence')!) {
    const { id, text, citations } = statements[at]!;
    if (citations && citations.length > 0) continue;
    yield {
      check: 'evidence-without-source',
      place: id,
      severity: 'warning',
      message: `The evidence ${quote(text)} names no source.`,
    };
  }
}
