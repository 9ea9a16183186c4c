import type { Acceptance } from './acceptance';
import { listAt } from './lists';

/**
 * How deep the nearest answer lies to each attack, of the answers with a value. An answer attacks the attack's step or one of its
 * premises (depth 1), or the step or a premise of what supports those (depth 2), and so on. Attacks on what a person has settled, and
 * attacks of which a premise is yet to be written, answer nothing. Breadth first, O(n).
 *
 * @param value `TRUE` for the answers that carry, `FALSE` for those that do not, `UNDEFINED` for the contested
 * @returns of each relation; 0 where there is none
 */
export function nearestAnswers(acceptance: Acceptance, value: number): Int32Array {
  const { arguments: args, model, settled } = acceptance;
  const { ids, statementCount, relationCount, attacks, targets, unsaid, from } = args;
  /** Of each item: the depth of an answer to an attack that rests on it at first hand. */
  const depths = new Int32Array(ids.length);
  const nearest = new Int32Array(relationCount);
  const found: number[] = [];
  const reach = (item: number, depth: number) => {
    if (depths[item] !== 0) return;
    depths[item] = depth;
    found.push(item);
  };
  for (let relation = 0; relation < relationCount; relation++) {
    const target = targets[relation]!;
    if (!attacks[relation] || unsaid[relation] || model.carries[relation] !== value) continue;
    if (target >= 0 && !settled.has(target)) reach(target, 1);
  }
  // A list that grows while it is walked: what is added is walked as well, the nearest first.
  for (let at = 0; at < found.length; at++) {
    const item = found[at]!;
    const depth = depths[item]!;
    const step = item - statementCount;
    for (const relation of step >= 0 ? [step] : listAt(from, item)) {
      if (nearest[relation] === 0) nearest[relation] = depth;
      if (!attacks[relation] && targets[relation]! >= 0) reach(targets[relation]!, depth + 1);
    }
  }
  return nearest;
}
