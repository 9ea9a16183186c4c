import { type DocumentPart, partOfRest, partsOfMap } from './document-parts';
import { type DocumentTexts, readDocument } from './read-document';

/** What of a worker's own scope this needs: the types of a window have other ones. */
interface Scope {
  addEventListener(type: 'message', listener: (event: { readonly data: DocumentTexts }) => void): void;
  postMessage(message: ReadAnswer, handed?: readonly Transferable[]): void;
}
/** What the worker answers: the document in parts, or what went wrong. */
export type ReadAnswer = DocumentPart | { readonly kind: 'failed'; readonly message: string };

const scope = globalThis as unknown as Scope;
scope.addEventListener('message', ({ data }) => {
  try {
    const read = readDocument(data, (file) => {
      for (const part of partsOfMap(file)) scope.postMessage(part);
    });
    const { part, handed } = partOfRest(read);
    scope.postMessage(part, handed);
  } catch (error) {
    scope.postMessage({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
