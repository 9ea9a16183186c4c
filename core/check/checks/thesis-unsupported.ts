import type { ArgumentMap } from '../../model/argument-map';
import { quote } from '../../model/quote';
import type { Finding } from '../finding';
import { graphOf } from '../graph';

/** Theses that nothing supports. */
export function* thesisUnsupported(map: ArgumentMap): Iterable<Finding> {
  const { statements, ofKind, supports, targets } = graphOf(map);
  const supported = new Uint8Array(statements.length);
  for (let at = 0; at < targets.length; at++) {
    const target = targets[at]!;
    if (supports[at] && target >= 0 && target < statements.length) supported[target] = 1;
  }
  for (const at of ofKind.get('thesis')!) {
    if (supported[at]) continue;
    const { id, text } = statements[at]!;
    yield {
      check: 'thesis-unsupported',
      place: id,
      severity: 'warning',
      message: `Nothing supports the thesis ${quote(text)}.`,
    };
  }
}
