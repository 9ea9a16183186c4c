import { listenToWorker, NoWorker } from '../../ui/listen-to-worker';
import { doWork, workField } from '../../ui/work';
import { joinParts } from './document-parts';
import { type DocumentRead, type DocumentTexts, readDocument } from './read-document';
import type { ReadAnswer } from './read-worker';
import { takeReader } from './reader-thread';

/**
 * Texts up to this length, in UTF-16 units, are read before a thread would have begun, as a rule. Of 197 statements with 963 relations
 * in 245,000 units, the layout takes seconds.
 */
const SHORT = 150_000;
/** How much of the work is done when the map is read, and when it has come over. */
const READ = { from: 0.4, to: 0.5 } as const;

const preparations: (() => void)[] = [];

/** Calls this whenever a large document is about to be read, so that what will show it can be got ready meanwhile. */
export function onLargeDocument(prepare: () => void): void {
  preparations.push(prepare);
}

/**
 * Reads a document, a long one in a thread of its own, so that the window does not stand still; shows how far it is after half
 * a second, and lets the person stop it.
 *
 * @param name of the document, for the person
 * @returns undefined if the person stopped it
 */
export async function parseInWorker(texts: DocumentTexts, name: string): Promise<DocumentRead | undefined> {
  const length = texts.text.length + (texts.unsaved?.length ?? 0);
  // Only one piece of work can be shown and stopped.
  if (length <= SHORT || workField.get() || !('Worker' in globalThis)) return readDocument(texts);
  return doWork(`Opening “${name}”`, async ({ signal, report }) => {
    const worker = takeReader();
    for (const prepare of preparations) prepare();
    const join = joinParts();
    let read: DocumentRead | undefined;
    const done = (share: number) => void report(share).catch(() => undefined);
    const take = (answer: ReadAnswer) => {
      if (answer.kind === 'failed') throw new Error(answer.message);
      read = join(answer);
      if (answer.kind === 'records') done(READ.from + (READ.to - READ.from) * answer.share);
      return read !== undefined;
    };
    try {
      await listenToWorker(worker, texts, take, signal);
    } catch (error) {
      if (error instanceof NoWorker) return readDocument(texts);
      throw error;
    }
    return read;
  });
}
