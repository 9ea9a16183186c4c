import type { References } from '../../../core/formats/references';
import { type CitationJob, doCitationJob } from './citation-job';

/** What of a worker's own scope this needs: the types of a window have other ones. */
interface Scope {
  addEventListener(type: 'message', listener: (event: { readonly data: CitationJob }) => void): void;
  postMessage(message: CitationAnswer): void;
}
/** What the worker answers: the references, or what went wrong. */
export type CitationAnswer = { readonly done: References } | { readonly failed: string };

const scope = globalThis as unknown as Scope;
scope.addEventListener('message', ({ data }) => {
  doCitationJob(data).then(
    (done) => scope.postMessage({ done }),
    (error: unknown) => scope.postMessage({ failed: error instanceof Error ? error.message : String(error) }),
  );
});
