/** A thread that could not be begun: what it was to do has not been done. */
export class NoWorker extends Error {}

/**
 * Gives a new thread its one message and takes its answers until the last, when the thread ends.
 *
 * @param take Is given each answer in order, and returns whether it was the last. What it throws is thrown here.
 * @param signal Ends the thread at once.
 * @throws NoWorker where it did not come to begin, the signal's reason once it is stopped
 */
export function listenToWorker<Answer>(
  worker: Worker,
  message: unknown,
  take: (answer: Answer) => boolean,
  signal: AbortSignal,
): Promise<void> {
  // A thread that has ended may be remembered by the browser for long, and with it all that listens to it.
  const over = new AbortController();
  const until = { signal: over.signal };
  return new Promise<void>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), until);
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<Answer>) => {
        try {
          if (take(data)) resolve();
        } catch (error) {
          reject(error);
        }
      },
      until,
    );
    // Our workers answer for what goes wrong in them, so it did not come to begin.
    worker.addEventListener(
      'error',
      (event) => {
        event.preventDefault();
        reject(new NoWorker());
      },
      until,
    );
    worker.postMessage(message);
  }).finally(() => {
    over.abort();
    worker.terminate();
  });
}
