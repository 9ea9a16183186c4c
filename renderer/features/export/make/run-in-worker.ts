import { listenToWorker, NoWorker } from '../../../ui/listen-to-worker';
import { doJob, type Job, type JobDone } from './job';
import type { JobAnswer } from './job-worker';

/**
 * Does a job in a thread of its own, so that the window does not stand still. Where the window cannot have one, it does it itself.
 *
 * @param signal Ends the thread at once.
 */
export async function runInWorker(job: Job, signal: AbortSignal): Promise<JobDone> {
  const worker = new Worker(new URL('./job-worker.ts', import.meta.url), { type: 'module' });
  let answer: JobAnswer | undefined;
  const take = (given: JobAnswer) => {
    answer = given;
    return true;
  };
  try {
    await listenToWorker(worker, job, take, signal);
  } catch (error) {
    if (error instanceof NoWorker) return doJob(job);
    throw error;
  }
  if ('failed' in answer!) throw new Error(answer.failed);
  return answer!.done;
}
