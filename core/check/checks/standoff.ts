import { markedAcceptanceOf } from '../../accept/acceptance';
import { type Circle, standoffsOf } from '../../accept/standoffs';
import { circleInWords } from '../../accept/why';
import type { ArgumentMap } from '../../model/argument-map';
import { compareIds } from '../compare-ids';
import type { Finding } from '../finding';

/** Circles of attacks that leave open what stands: one finding for each, placed at its first statement by id. Both sides are concerned. */
export function* standoff(map: ArgumentMap): Iterable<Finding> {
  const circles = new Set<Circle>(standoffsOf(markedAcceptanceOf(map)).values());
  const found = [...circles].map((circle): Finding => {
    const members = [...circle].sort(compareIds);
    const place = members.find((id) => map.statements.has(id)) ?? members[0]!;
    return {
      check: 'standoff',
      place,
      severity: 'warning',
      message: `Which of them stands is open: ${circleInWords(map, circle)}.`,
      others: members.filter((id) => id !== place),
    };
  });
  yield* found.sort((a, b) => compareIds(a.place, b.place));
}
