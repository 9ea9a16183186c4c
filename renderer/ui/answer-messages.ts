import type { WorkerAnswer } from './answer-of-worker';

/** What of a worker's own scope this needs: the types of a window have other ones. */
interface Scope<Message, Made> {
  addEventListener(type: 'message', listener: (event: { readonly data: Message }) => void): void;
  postMessage(answer: WorkerAnswer<Made>): void;
}

/** In a worker: makes of each message what is asked, and answers with it, or with what went wrong. */
export function answerMessages<Message, Made>(
  make: (message: Message, report: (share: number) => void) => Made | Promise<Made>,
): void {
  const scope = globalThis as unknown as Scope<Message, Made>;
  scope.addEventListener('message', async ({ data }) => {
    try {
      scope.postMessage({ made: await make(data, (share) => scope.postMessage({ share })) });
    } catch (error) {
      scope.postMessage({ failed: error instanceof Error ? error.message : String(error) });
    }
  });
}
