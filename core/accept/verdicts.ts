import type { Id } from '../model/id';
import type { Acceptance } from './acceptance';
import { mootUndercuts } from './moot-undercuts';
import { nearestAnswers } from './nearest-answers';
import { FALSE, TRUE, UNDEFINED } from './well-founded';

/** What became of an attack, or of anything else that a side says. */
export const VERDICTS = [
  /** It carries, and nothing attacks it or what it rests on, at any depth. */
  'unanswered',
  /** It carries: all that answers it is beaten. */
  'answer beaten',
  /** It carries although an answer stands, or is contested: another support holds. */
  'answered in part',
  /** Whether it carries is undefined: it hangs on a circle of attacks. */
  'standoff',
  /** It does not carry, and an answer stands. */
  'answered',
  /** It attacks a step that cannot carry anyway, or what a person has settled, so that no answer is asked for. */
  'moot',
  /** It does not carry, and no answer is the reason: it rests on a circle of support, or on what is yet to be written. */
  'carries nothing',
  /** The other side conceded or dropped it: it stands whatever attacks it. */
  'conceded',
  /** The side that made it gave it up. */
  'kicked',
] as const;
export type VerdictWord = (typeof VERDICTS)[number];

export interface Verdict {
  readonly word: VerdictWord;
  /** Where it is answered, of its nearest standing answer: 1 for one to its step or its premises, 2 for one to what supports those. */
  readonly depth?: number;
}

/**
 * The verdict on each relation of a map, in their order: on an attack, and as well on a support, as what the side that attacks has to
 * answer. A relation to a question is neither, nor is one from an empty statement, or from a question. O(n), but for undercuts in circles of attacks (`mootUndercuts`); worked out once.
 */
export function verdictsOf(acceptance: Acceptance): ReadonlyMap<Id, Verdict> {
  let verdicts = known.get(acceptance);
  if (!verdicts) {
    verdicts = workOut(acceptance);
    known.set(acceptance, verdicts);
  }
  return verdicts;
}

const known = new WeakMap<Acceptance, ReadonlyMap<Id, Verdict>>();

function workOut(acceptance: Acceptance): ReadonlyMap<Id, Verdict> {
  const { arguments: args, model, settled } = acceptance;
  const { statementCount, relationCount, targets, unsaid, ids } = args;
  const standing = nearestAnswers(acceptance, TRUE);
  const contested = nearestAnswers(acceptance, UNDEFINED);
  const beaten = nearestAnswers(acceptance, FALSE);
  const moot = mootUndercuts(acceptance);
  const verdictOn = (attack: number): Verdict => {
    const given = settled.get(statementCount + attack);
    if (given !== undefined) return { word: given === TRUE ? 'conceded' : 'kicked' };
    if (moot.has(attack) || settled.has(targets[attack]!)) return { word: 'moot' };
    const value = model.carries[attack];
    if (value === UNDEFINED) return { word: 'standoff' };
    if (value === TRUE) {
      if (standing[attack] || contested[attack]) return { word: 'answered in part' };
      return { word: beaten[attack] ? 'answer beaten' : 'unanswered' };
    }
    const depth = standing[attack]!;
    return depth > 0 ? { word: 'answered', depth } : { word: 'carries nothing' };
  };
  const verdicts = new Map<Id, Verdict>();
  for (let relation = 0; relation < relationCount; relation++) {
    if (targets[relation]! < 0 || unsaid[relation]) continue;
    verdicts.set(ids[statementCount + relation]!, verdictOn(relation));
  }
  return verdicts;
}
