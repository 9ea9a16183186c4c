import { afterEach, expect, test, vi } from 'vitest';
import { answerOfWorker, TookTooLong, type WorkerAnswer } from '../../../renderer/ui/answer-of-worker';

afterEach(() => vi.useRealTimers());

/** A thread whose answers the test gives. */
class FakeWorker extends EventTarget {
  readonly asked: unknown[] = [];
  ended = 0;
  postMessage = (message: unknown) => this.asked.push(message);
  terminate = () => this.ended++;
  answer(data: WorkerAnswer<string>) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function ask(limit = 1000) {
  const worker = new FakeWorker();
  const shares: number[] = [];
  const stop = new AbortController();
  const answer = answerOfWorker<string>(worker as unknown as Worker, 'a question', {
    limit,
    signal: stop.signal,
    report: (share) => shares.push(share),
  });
  return { worker, shares, stop, answer };
}

test('the thread says how far it is, and ends with what it made; what else is posted in it is passed over', async () => {
  const { worker, shares, answer } = ask();
  worker.answer({ share: 0.5 });
  worker.answer({ action: 'ready' } as never);
  worker.answer({ made: 'an answer' });
  expect(await answer).toBe('an answer');
  expect([worker.asked, shares, worker.ended]).toEqual([['a question'], [0.5], 1]);
});

test('a thread that takes longer than it may is ended', async () => {
  vi.useFakeTimers();
  const { worker, answer } = ask(60_000);
  const given = answer.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(59_999);
  expect(worker.ended).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(await given).toBeInstanceOf(TookTooLong);
  expect(worker.ended).toBe(1);
});

test('one that is stopped, or fails, is ended too', async () => {
  const stopped = ask();
  stopped.stop.abort(new Error('stopped'));
  await expect(stopped.answer).rejects.toThrow('stopped');
  const failing = ask();
  failing.worker.answer({ failed: 'in its own words' });
  await expect(failing.answer).rejects.toThrow('in its own words');
  expect([stopped.worker.ended, failing.worker.ended]).toEqual([1, 1]);
});
