import type { ArgumentMap } from '../../model/argument-map';
import { quote } from '../../model/quote';
import type { Check, Found } from '../check';
import { graphOf } from '../graph';

export const thesisUnsupportedCheck: Check = {
  title: 'Thesis without support',
  severity: 'warning',
  fix: 'add-explanation',
  run: thesisUnsupported,
};

/** Theses that nothing supports. */
function* thesisUnsupported(map: ArgumentMap): Iterable<Found> {
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
      place: id,
      message: `Nothing supports the thesis ${quote(text)}.`,
    };
  }
}
