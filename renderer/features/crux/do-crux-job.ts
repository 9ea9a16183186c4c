import { listenToWorker, NoWorker } from '../../ui/listen-to-worker';
import { answersTo, type CruxAnswer, type CruxJob } from './crux-job';

/** How long the window may work before it answers the person again, in ms. */
const SLICE = 8;

/**
 * Does a job in a thread of its own; where there can be none, in the window, a slice at a time.
 *
 * @param take is given each answer as it comes
 * @throws the signal's reason once it is stopped, or what went wrong
 */
export async function doCruxJob(
  job: CruxJob,
  take: (answer: CruxAnswer) => void,
  signal: AbortSignal,
): Promise<void> {
  const takeOne = (answer: CruxAnswer) => {
    signal.throwIfAborted();
    if (answer.kind === 'failed') throw new Error(answer.message);
    take(answer);
    return answer.kind === 'done';
  };
  if ('Worker' in globalThis) {
    try {
      const worker = new Worker(new URL('./crux-worker.ts', import.meta.url), { type: 'module' });
      return await listenToWorker(worker, job, takeOne, signal);
    } catch (error) {
      if (!(error instanceof NoWorker)) throw error;
    }
  }
  let end = performance.now() + SLICE;
  for (const answer of answersTo(job)) {
    if (takeOne(answer)) return;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    end = performance.now() + SLICE;
  }
}
