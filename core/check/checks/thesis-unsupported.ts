import type { ArgumentMap } from '../../model/argument-map';
import { quote } from '../../model/quote';
import { relationsOnto } from '../../model/structure';
import type { Finding } from '../finding';

/** Theses that nothing supports. */
export function* thesisUnsupported(map: ArgumentMap): Iterable<Finding> {
  for (const { id, kind, text } of map.statements.values()) {
    if (kind !== 'thesis' || relationsOnto(map, id).some((relation) => relation.kind === 'supports'))
      continue;
    yield {
      check: 'thesis-unsupported',
      place: id,
      severity: 'warning',
      message: `Nothing supports the thesis ${quote(text)}.`,
    };
  }
}
