import type { ArgumentMap } from '../../model/argument-map';
import { quote } from '../../model/quote';
import type { Check, Found } from '../check';
import { graphOf } from '../graph';

export const bearsOnNothingCheck: Check = {
  title: 'Bears on nothing',
  severity: 'note',
  fix: 'connect',
  run: bearsOnNothing,
};

/**
 * Statements that neither support nor attack anything. Questions and theses need not. In a map with neither, the
 * statements that others bear on are its conclusions, and need not either.
 */
function* bearsOnNothing(map: ArgumentMap): Iterable<Found> {
  const { statements, ofKind, premises, targets } = graphOf(map);
  const bears = new Uint8Array(statements.length);
  const borneOn = new Uint8Array(statements.length);
  for (const premise of premises) if (premise >= 0) bears[premise] = 1;
  for (const target of targets) if (target >= 0 && target < statements.length) borneOn[target] = 1;
  const hasTop = ofKind.get('question')!.length + ofKind.get('thesis')!.length > 0;
  for (let at = 0; at < statements.length; at++) {
    if (bears[at]) continue;
    const { id, kind, text } = statements[at]!;
    if (kind === 'question' || kind === 'thesis') continue;
    if (!hasTop && borneOn[at]) continue;
    yield {
      place: id,
      message: `${quote(text)} supports and attacks nothing yet.`,
    };
  }
}
