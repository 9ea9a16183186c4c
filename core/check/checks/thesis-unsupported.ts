import type { ArgumentMap } from '../../model/argument-map';
import { quote } from '../../model/quote';
import type { Finding } from '../finding';
import { graphOf } from '../graph';

/** Theses that nothing supports. */
export function* thesisUnsupported(map: ArgumentMap): Iterable<Finding> {
  const { statements, relations, targets } = graphOf(map);
  const supported = new Uint8Array(statements.length);
  for (let at = 0; at < relations.length; at++) {
    const target = targets[at]!;
    if (target >= 0 && target < statements.length && relations[at]!.kind === 'supports')
      supported[target] = 1;
  }
  for (let at = 0; at < statements.length; at++) {
    const { id, kind, text } = statements[at]!;
    if (kind !== 'thesis' || supported[at]) continue;
    yield {
      check: 'thesis-unsupported',
      place: id,
      severity: 'warning',
      message: `Nothing supports the thesis ${quote(text)}.`,
    };
  }
}
