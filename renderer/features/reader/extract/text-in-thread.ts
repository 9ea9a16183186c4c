import { failure, type Result } from '../../../../bridge/result';
import { TookTooLong } from '../../../ui/answer-of-worker';
import { NoWorker } from '../../../ui/listen-to-worker';
import { workInThread } from '../../../ui/work-in-thread';

/** How long a file may be read, in ms: a long report takes seconds, and no file that is what it seems takes so long. */
const LIMIT = 60_000;

/**
 * The text of a file that a person chose, read in a thread of its own: the window does not stand still, and the person can stop it.
 *
 * @returns a failure says what went wrong, in words for the person; undefined if they stopped it
 */
export async function textInThread(file: File): Promise<Result<string> | undefined> {
  try {
    return await workInThread({
      title: `Reading “${file.name}”`,
      begin: () => new Worker(new URL('./text-worker.ts', import.meta.url), { type: 'module' }),
      message: file,
      limit: LIMIT,
      inline: async (message: File) => (await import('./text-of-file')).textOfFile(message),
    });
  } catch (error) {
    return failure('other', `“${file.name}” could not be read: ${whyNot(error)}`);
  }
}

function whyNot(error: unknown): string {
  if (error instanceof TookTooLong) {
    return 'it took more than a minute, so Crux gave it up. Save the part that you need as a .txt file and take that, or paste its words.';
  }
  if (error instanceof NoWorker) return 'the part of Crux that reads files did not start. Try again.';
  return error instanceof Error ? error.message : String(error);
}
