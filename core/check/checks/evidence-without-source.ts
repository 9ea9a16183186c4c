import type { ArgumentMap } from '../../model/argument-map';
import { quote } from '../../model/quote';
import type { Check, Found } from '../check';
import { graphOf } from '../graph';

export const evidenceWithoutSourceCheck: Check = {
  title: 'Evidence without a source',
  severity: 'warning',
  fix: 'add-source',
  run: evidenceWithoutSource,
};

/** Evidence that cites nothing. */
function* evidenceWithoutSource(map: ArgumentMap): Iterable<Found> {
  const { statements, ofKind } = graphOf(map);
  for (const at of ofKind.get('evidence')!) {
    const { id, text, citations } = statements[at]!;
    if (citations && citations.length > 0) continue;
    yield {
      place: id,
      message: `The evidence ${quote(text)} names no source.`,
    };
  }
}
