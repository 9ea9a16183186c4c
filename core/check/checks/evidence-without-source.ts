import type { ArgumentMap } from '../../model/argument-map';
import { quote } from '../../model/quote';
import type { Finding } from '../finding';

/** Evidence that cites nothing. */
export function* evidenceWithoutSource(map: ArgumentMap): Iterable<Finding> {
  for (const { id, kind, text, citations } of map.statements.values()) {
    if (kind !== 'evidence' || citations?.length) continue;
    yield {
      check: 'evidence-without-source',
      place: id,
      severity: 'warning',
      message: `The evidence ${quote(text)} names no source.`,
    };
  }
}
