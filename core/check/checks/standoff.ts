import { markedAcceptanceOf } from '../../accept/acceptance';
import { type Circle, standoffsOf } from '../../accept/standoffs';
import { circleInWords } from '../../accept/why';
import type { ArgumentMap } from '../../model/argument-map';
import type { Check, Found } from '../check';
import { compareIds } from '../compare-ids';

export const standoffCheck: Check = {
  title: 'Standoffs',
  severity: 'warning',
  fix: 'add-rebuttal',
  run: standoff,
};

/** Circles of attacks that leave open what stands: one finding for each, placed at its first statement by id. Both sides are concerned. */
function* standoff(map: ArgumentMap): Iterable<Found> {
  const circles = new Set<Circle>(standoffsOf(markedAcceptanceOf(map)).values());
  const found = [...circles].map((circle): Found => {
    const members = [...circle].sort(compareIds);
    const place = members.find((id) => map.statements.has(id)) ?? members[0]!;
    return {
      place,
      message: `Which of them stands is open: ${circleInWords(map, circle)}.`,
      others: members.filter((id) => id !== place),
    };
  });
  yield* found.sort((a, b) => compareIds(a.place, b.place));
}
