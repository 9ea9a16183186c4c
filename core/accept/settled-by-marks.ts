import type { ArgumentMap, Mark } from '../model/argument-map';
import type { Id } from '../model/id';
import type { Arguments } from './arguments';
import { FALSE, type Settled, TRUE } from './well-founded';

/**
 * What is so because a person marked it. What the other side conceded or dropped stands whatever attacks it: a step with its
 * premises, or a thesis. What its own side kicked or dropped is beaten. What was extended is as it was, and other pairs say nothing. Where
 * one step's mark grants a statement that has a mark of its own, that one decides. O(n).
 */
export function settledByMarks({ statements, relations }: ArgumentMap, { numbers }: Arguments): Settled {
  const settled = new Map<number, typeof TRUE | typeof FALSE>();
  const settle = (id: Id, value: typeof TRUE | typeof FALSE) => {
    const item = numbers.get(id);
    if (item !== undefined) settled.set(item, value);
  };
  relations.forEach(({ id, premises, mark }) => {
    const value = mark && settledAs(mark);
    if (value === undefined) return;
    settle(id, value);
    if (value === TRUE) for (const premise of premises) settle(premise, TRUE);
  });
  statements.forEach(({ id, mark }) => {
    const value = mark && settledAs(mark);
    if (value !== undefined) settle(id, value);
  });
  return settled;
}

function settledAs({ mark, by }: Mark): typeof TRUE | typeof FALSE | undefined {
  if (by === 'other') return mark === 'conceded' || mark === 'dropped' ? TRUE : undefined;
  return mark === 'kicked' || mark === 'dropped' ? FALSE : undefined;
}
