import type { ArgumentMap } from '../../model/argument-map';
import { quote } from '../../model/quote';
import type { Check, Found } from '../check';
import { isLongClaim, reasonedClaim } from '../claims-in';
import { graphOf } from '../graph';

/** How many texts are read before others may have their turn. */
const SLICE = 1_000;

export const twoClaimsCheck: Check = {
  title: 'Two claims in one',
  severity: 'note',
  fix: 'split-off-reason',
  run: twoClaims,
};

/**
 * Statements whose text holds two claims: one and the reason for it, or so many words that there will be several. A box is
 * for one, so that each can be supported and attacked by itself. Questions may be as they are.
 */
function* twoClaims(map: ArgumentMap): Iterable<Found | undefined> {
  let read = 0;
  for (const { id, kind, text } of graphOf(map).statements) {
    if (++read % SLICE === 0) yield;
    if (kind === 'question') continue;
    const two = reasonedClaim(text);
    if (!two && !isLongClaim(text)) continue;
    yield {
      place: id,
      message: two
        ? `${quote(text)} holds two claims, joined by “${two.cue}”.`
        : `${quote(text)} is so long that it will hold more than one claim.`,
    };
  }
}
