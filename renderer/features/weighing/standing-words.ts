import { markedAcceptanceOf, type Status } from '../../../core/accept/acceptance';
import { verdictOnStatement } from '../../../core/accept/verdict-on-statement';
import type { VerdictWord } from '../../../core/accept/verdicts';
import { whyNotStanding } from '../../../core/accept/why';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';

/** Why a statement stands, by the verdict on it. */
const WHY_STANDING: Partial<Readonly<Record<VerdictWord, string>>> = {
  unanswered: 'It stands: nothing attacks it, nor what it rests on.',
  'answer beaten': 'It stands: all that attacks it, or what it rests on, is beaten.',
  'answered in part': 'It stands, though what it rests on is attacked: another support holds.',
  conceded: 'It stands: the other side gave it up, or dropped it.',
};

/** Whether a statement stands, is beaten or contested, and why, in words. */
export function standingWords(map: ArgumentMap, id: Id): string {
  const acceptance = markedAcceptanceOf(map);
  const status = acceptance.statusOf(id);
  if (status === undefined) {
    return map.statements.get(id)?.kind === 'question'
      ? 'A question neither stands nor is beaten.'
      : 'It says nothing yet, so it neither stands nor is beaten.';
  }
  if (status !== 'standing') return `It ${whyNotStanding(map, acceptance, id)}.`;
  const word = verdictOnStatement(map, acceptance, id)?.word;
  return (word && WHY_STANDING[word]) ?? 'It stands.';
}

/** What a relation carries, by whether it does. */
const CARRIES: Readonly<Record<Status, string>> = {
  standing: 'It carries: all of its premises stand.',
  beaten: 'It carries nothing: a premise is beaten.',
  contested: 'Whether it carries is open: a premise is contested.',
};

/** Whether the step of a relation stands and whether it carries, and why, in words. */
export function stepStandingWords(map: ArgumentMap, id: Id): string {
  const acceptance = markedAcceptanceOf(map);
  const carries = acceptance.carriesOf(id);
  if (carries === undefined) return '';
  const why = whyNotStanding(map, acceptance, id);
  return why === undefined ? `The step stands. ${CARRIES[carries]}` : `The step ${why}.`;
}
