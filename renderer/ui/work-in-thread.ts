import { answerOfWorker } from './answer-of-worker';
import { doWork, type Watch, workField } from './work';

/** Work for a thread of its own. */
export interface ThreadWork<Message, Made> {
  /** What the person reads while it is done: “Reading “a.pdf””. */
  readonly title: string;
  readonly begin: () => Worker;
  readonly message: Message;
  /** How long the thread may take, in ms. */
  readonly limit: number;
  /** The work itself, for where there are no threads at all, as in tests. */
  readonly inline: (message: Message) => Made | Promise<Made>;
}

/**
 * Does work in a thread of its own, so that the window does not stand still: shows after half a second how far it is, lets the person
 * stop it, and ends it when its time is up.
 *
 * @returns undefined if the person stopped it
 * @throws as `answerOfWorker` does
 */
export async function workInThread<Message, Made>(
  work: ThreadWork<Message, Made>,
): Promise<Made | undefined> {
  const { title, begin, message, limit, inline } = work;
  if (!('Worker' in globalThis)) return inline(message);
  const watched = ({ signal, report }: Pick<Watch, 'signal' | 'report'>) =>
    answerOfWorker<Made>(begin(), message, {
      limit,
      signal,
      report: (share) => void report(share).catch(() => undefined),
    });
  // Only one piece of work can be shown and stopped. What comes beside it ends when its time is up.
  if (workField.get()) {
    return watched({ signal: new AbortController().signal, report: async () => undefined });
  }
  return doWork(title, watched);
}
