import { markedAcceptanceOf } from '../../accept/acceptance';
import { answersTo } from '../../accept/answers-to';
import { namesInWords } from '../../accept/name-in-words';
import type { Side } from '../../accept/side';
import type { ArgumentMap, Relation } from '../../model/argument-map';
import { attackInWords } from '../attack-in-words';
import { attacksToAnswer } from '../attacks-to-answer';
import type { Check, Found } from '../check';
import { compareIds } from '../compare-ids';

export const unansweredCheck: Check = {
  title: 'Unanswered attacks',
  severity: 'warning',
  fix: 'add-rebuttal',
  run: unanswered,
};

/**
 * Attacks of the other side that carry because nothing answers them or what they rest on, at any depth, or because what does is beaten;
 * one finding for each statement that attacks so, of linked ones the first. What was conceded in the debate needs no answer.
 */
export function* unanswered(map: ArgumentMap, side: Side = 'for'): Iterable<Found> {
  const places = new Map<string, { attack: Relation; beaten: boolean }>();
  for (const { attack, word } of attacksToAnswer(map, side)) {
    if (word !== 'unanswered' && word !== 'answer beaten') continue;
    const place = attack.premises[0]!;
    // What has no answer at all comes before what had one.
    if (!places.has(place) || word === 'unanswered')
      places.set(place, { attack, beaten: word !== 'unanswered' });
  }
  for (const place of [...places.keys()].sort(compareIds)) {
    const { attack, beaten } = places.get(place)!;
    const said = attackInWords(map, attack);
    yield {
      place,
      message: beaten
        ? `What answers ${said} is beaten: ${beatenAnswers(map, attack)}.`
        : `Nothing answers ${said} yet.`,
    };
  }
}

function beatenAnswers(map: ArgumentMap, { id, premises }: Relation): string {
  const { statusOf } = markedAcceptanceOf(map);
  const answers = answersTo(map, [id, ...premises]).flatMap(({ relation }) => relation.premises);
  return namesInWords(map, [...new Set(answers)].filter(statusOf));
}
