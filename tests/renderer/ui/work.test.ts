import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { doWork, workField } from '../../../renderer/ui/work';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('work shows after half a second how far it is, and is gone when it is done', async () => {
  let go = (_: string) => {};
  const result = doWork('Painting', async ({ report }) => {
    await report(0.25);
    return new Promise<string>((resolve) => {
      go = resolve;
    });
  });
  await vi.advanceTimersByTimeAsync(450);
  expect(workField.get()).toMatchObject({ title: 'Painting', share: 0.25, shown: false });
  await vi.advanceTimersByTimeAsync(100);
  expect(workField.get()?.shown).toBe(true);
  go('done');
  expect(await result).toBe('done');
  expect(workField.get()).toBeNull();
});

test('work that is cancelled makes nothing, and stops at its next report', async () => {
  const reached: number[] = [];
  const result = doWork('Painting', async ({ report }) => {
    for (let part = 1; part <= 10; part++) {
      reached.push(part);
      await report(part / 10);
    }
    return 'done';
  });
  await vi.advanceTimersByTimeAsync(0);
  workField.get()?.cancel();
  expect(await result).toBeUndefined();
  await vi.runAllTimersAsync();
  expect(reached.length).toBeLessThan(4);
  expect(workField.get()).toBeNull();
});

test('what fails is told to whoever asked, and nothing is left behind', async () => {
  await expect(doWork('Painting', () => Promise.reject(new Error('no memory')))).rejects.toThrow('no memory');
  expect(workField.get()).toBeNull();
});

test('two things are not done at once', async () => {
  const first = doWork('One', () => new Promise((resolve) => setTimeout(resolve, 1000)));
  expect(await doWork('Another', async () => 'made')).toBeUndefined();
  await vi.runAllTimersAsync();
  await first;
});
