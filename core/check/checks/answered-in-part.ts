import type { Side } from '../../accept/side';
import type { ArgumentMap, Relation } from '../../model/argument-map';
import { attackInWords } from '../attack-in-words';
import { attacksToAnswer } from '../attacks-to-answer';
import type { Check, Found } from '../check';
import { compareIds } from '../compare-ids';

export const answeredInPartCheck: Check = {
  title: 'Attacks answered in part',
  severity: 'warning',
  fix: 'add-rebuttal',
  run: answeredInPart,
};

/** Attacks of the other side that carry although an answer stands or is contested: another support holds. Placed as unanswered ones are. */
function* answeredInPart(map: ArgumentMap, side: Side = 'for'): Iterable<Found> {
  const places = new Map<string, Relation>();
  for (const { attack, word } of attacksToAnswer(map, side))
    if (word === 'answered in part' && !places.has(attack.premises[0]!))
      places.set(attack.premises[0]!, attack);
  for (const place of [...places.keys()].sort(compareIds)) {
    yield {
      place,
      message: `${capital(attackInWords(map, places.get(place)!))} is answered in part: another support of it holds.`,
    };
  }
}

function capital(words: string): string {
  return `${words[0]!.toUpperCase()}${words.slice(1)}`;
}
