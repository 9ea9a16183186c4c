import type { Source } from '../../../../core/model/argument-map';
import { TookTooLong } from '../../../ui/answer-of-worker';
import { NoWorker } from '../../../ui/listen-to-worker';
import { workInThread } from '../../../ui/work-in-thread';
import type { BibliographyJob } from './bibliography-job';

/** How long a bibliography may be read, in ms: one of 30,000 entries takes seconds. */
const LIMIT = 60_000;

/**
 * The sources that the file of a bibliography lists, read in a thread of its own.
 *
 * @returns undefined if the person stopped it
 * @throws Error if it cannot be read; it says why, in words for the person
 */
export async function bibliographyInThread(
  job: BibliographyJob,
): Promise<readonly Omit<Source, 'id'>[] | undefined> {
  try {
    return await workInThread({
      title: `Reading “${job.file.name}”`,
      begin: () => new Worker(new URL('./bibliography-worker.ts', import.meta.url), { type: 'module' }),
      message: job,
      limit: LIMIT,
      inline: async (message: BibliographyJob) =>
        (await import('./bibliography-job')).doBibliographyJob(message),
    });
  } catch (error) {
    if (error instanceof TookTooLong) {
      throw new Error('It took more than a minute, so Crux gave it up. Divide it into several files.');
    }
    if (error instanceof NoWorker)
      throw new Error('The part of Crux that reads it did not start. Try again.');
    throw error;
  }
}
