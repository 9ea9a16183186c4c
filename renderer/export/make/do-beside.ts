import { doJob, type Job, type JobDone } from './job';
import type { JobAnswer } from './job-worker';

/**
 * Does a job in a thread of its own, so that the window does not stand still. Where the window cannot have one, it does it itself.
 *
 * @param signal Ends the thread at once.
 */
export function doBeside(job: Job, signal: AbortSignal): Promise<JobDone> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./job-worker.ts', import.meta.url), { type: 'module' });
    signal.addEventListener('abort', () => {
      worker.terminate();
      reject(signal.reason);
    });
    worker.addEventListener('message', ({ data }: MessageEvent<JobAnswer>) => {
      worker.terminate();
      if ('done' in data) resolve(data.done);
      else reject(new Error(data.failed));
    });
    // The worker answers for what goes wrong in a job, so it did not come to begin.
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      worker.terminate();
      doJob(job).then(resolve, reject);
    });
    worker.postMessage(job);
  });
}
