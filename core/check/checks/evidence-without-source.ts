import type { ArgumentMap } from '../../model/argument-map';
import { quote } from '../../model/quote';
import type { Finding } from '../finding';
import { graphOf } from '../graph';

/** Evidence that cites nothing. */
export function* evidenceWithoutSource(map: ArgumentMap): Iterable<Finding> {
  for (const { id, kind, text, citations } of graphOf(map).statements) {
    if (kind !== 'evidence' || citations?.length) continue;
    yield {
      check: 'evidence-without-source',
      place: id,
      severity: 'warning',
      message: `The evidence ${quote(text)} names no source.`,
    };
  }
}
