import type { OpenDocument } from '../../../bridge/host';
import { TookTooLong } from '../../ui/answer-of-worker';
import { NoWorker } from '../../ui/listen-to-worker';
import { workInThread } from '../../ui/work-in-thread';
import type { OutlineJob, OutlineRead } from './outline-job';

/** A document whose text is a map's file, and what of its outline is not in it, line by line for the person. */
export type MapOfOutline =
  | { readonly ok: true; readonly document: OpenDocument; readonly losses: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** How long an outline may be read, in ms: the longest that Crux reads takes seconds. */
const LIMIT = 60_000;

/**
 * Makes the map of an outline that was opened, by the ending of its name, in a thread of its own.
 *
 * @returns undefined if the person stopped it
 */
export async function mapOfOpenedOutline(opened: OpenDocument): Promise<MapOfOutline | undefined> {
  const read = await outlineInThread({ file: opened.outline ?? '', text: opened.text, name: opened.name });
  if (!read?.ok) return read;
  const { name, text, losses } = read;
  return { ok: true, document: { ...opened, name, text }, losses };
}

async function outlineInThread(job: OutlineJob): Promise<OutlineRead | undefined> {
  try {
    return await workInThread({
      title: `Reading “${job.file}”`,
      begin: () => new Worker(new URL('./outline-worker.ts', import.meta.url), { type: 'module' }),
      message: job,
      limit: LIMIT,
      inline: async (message: OutlineJob) => (await import('./outline-job')).doOutlineJob(message),
    });
  } catch (error) {
    return { ok: false, message: whyNot(error) };
  }
}

function whyNot(error: unknown): string {
  if (error instanceof TookTooLong)
    return 'It took more than a minute, so Crux gave it up. Take it apart into several files.';
  if (error instanceof NoWorker) return 'The part of Crux that reads outlines did not start. Try again.';
  return error instanceof Error ? error.message : String(error);
}
