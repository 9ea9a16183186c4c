import { doJob, type Job } from './job';

/** What of a worker's own scope this needs: the types of a window have other ones. */
interface Scope {
  addEventListener(type: 'message', listener: (event: { readonly data: Job }) => void): void;
  postMessage(message: JobAnswer): void;
}
/** What the worker answers: what was made, or what went wrong. */
export type JobAnswer = { readonly done: Awaited<ReturnType<typeof doJob>> } | { readonly failed: string };

const scope = globalThis as unknown as Scope;
scope.addEventListener('message', ({ data }) => {
  doJob(data).then(
    (done) => scope.postMessage({ done }),
    (error: unknown) => scope.postMessage({ failed: error instanceof Error ? error.message : String(error) }),
  );
});
