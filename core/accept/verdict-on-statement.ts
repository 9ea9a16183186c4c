import type { ArgumentMap } from '../model/argument-map';
import type { Id } from '../model/id';
import type { Acceptance } from './acceptance';
import { answersTo } from './answers-to';
import type { Verdict } from './verdicts';
import { TRUE } from './well-founded';

/**
 * The verdict on a statement as what a side says by itself, a thesis for example: as on an attack, with what attacks the
 * statement and what it rests on as its answers. Undefined for a question and for an empty statement. O(what it rests on).
 */
export function verdictOnStatement(map: ArgumentMap, acceptance: Acceptance, id: Id): Verdict | undefined {
  const status = acceptance.statusOf(id);
  if (status === undefined) return undefined;
  const given = acceptance.settled.get(acceptance.arguments.numbers.get(id)!);
  if (given !== undefined) return { word: given === TRUE ? 'conceded' : 'kicked' };
  if (status === 'contested') return { word: 'standoff' };
  const answers = answersTo(map, [id]).map(({ relation, depth }) => ({
    depth,
    carries: acceptance.carriesOf(relation.id),
    written: relation.premises.every((premise) => acceptance.statusOf(premise) !== undefined),
  }));
  const answer = answers.find(({ carries }) => carries === 'standing');
  if (status === 'beaten')
    return answer ? { word: 'answered', depth: answer.depth } : { word: 'carries nothing' };
  if (answers.some(({ carries }) => carries !== 'beaten')) return { word: 'answered in part' };
  return { word: answers.some(({ written }) => written) ? 'answer beaten' : 'unanswered' };
}
