import { listenToWorker } from './listen-to-worker';

/** What a worker of `answer-messages` posts: how far it is, from 0 to 1, and at last what it made or what went wrong. */
export type WorkerAnswer<Made> =
  | { readonly share: number }
  | { readonly made: Made }
  | { readonly failed: string };

/** A thread that took longer than it may. It was ended. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
}

/** By what a thread is watched and ended. */
export interface ThreadWatch {
  /** How long it may take, in ms. */
  readonly limit: number;
  readonly signal: AbortSignal;
  /** Is given how far it is, from 0 to 1. */
  readonly report?: (share: number) => void;
}

/**
 * Gives a new thread its one message and takes what it makes of it. The thread ends with it, and when its time is up.
 *
 * @throws TookTooLong, NoWorker where it did not come to begin, the signal's reason once it is stopped, Error with the thread's own words
 */
export async function answerOfWorker<Made>(
  worker: Worker,
  message: unknown,
  { limit, signal, report }: ThreadWatch,
): Promise<Made> {
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(new TookTooLong()), limit);
  let made: { readonly made: Made } | undefined;
  const take = (answer: WorkerAnswer<Made>) => {
    if ('failed' in answer) throw new Error(answer.failed);
    if ('share' in answer) report?.(answer.share);
    // A library in it may post something of its own, as pdf.js does.
    if ('made' in answer) made = answer;
    return made !== undefined;
  };
  try {
    await listenToWorker(worker, message, take, AbortSignal.any([signal, over.signal]));
  } finally {
    clearTimeout(timer);
  }
  return made!.made;
}
