import { expect, test, vi } from 'vitest';
import { lastAnswer } from '../../../renderer/ui/last-answer';

test('is worked out again only for other arguments', () => {
  const compute = vi.fn((a: object, b: number) => ({ a, b }));
  const answer = lastAnswer(compute);
  const one = {};
  expect(answer(one, 1)).toBe(answer(one, 1));
  expect(compute).toHaveBeenCalledTimes(1);
  expect(answer({}, 1)).not.toBe(answer(one, 1));
  expect(compute).toHaveBeenCalledTimes(3);
});

test('keeps as many answers as it is told to, by what they depend on', () => {
  const compute = vi.fn(({ id }: { id: number; other: string }) => [id]);
  const answer = lastAnswer(compute, { kept: 2, by: ({ id }) => [id] });
  const first = answer({ id: 1, other: 'a' });
  answer({ id: 2, other: 'a' });
  expect(answer({ id: 1, other: 'b' })).toBe(first);
  answer({ id: 3, other: 'a' });
  answer({ id: 4, other: 'a' });
  expect(answer({ id: 1, other: 'a' })).not.toBe(first);
  expect(compute).toHaveBeenCalledTimes(5);
});

test('an answer of undefined is one too', () => {
  const compute = vi.fn((_of: number) => undefined);
  const answer = lastAnswer(compute);
  expect([answer(1), answer(1)]).toEqual([undefined, undefined]);
  expect(compute).toHaveBeenCalledTimes(1);
});
