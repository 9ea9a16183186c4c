import type { HostEvents } from '../../bridge/host';
import { failure, type Result } from '../../bridge/result';
import { type KnownDocument, knownDocument, knownDocuments, readText, rememberDocument } from './documents';
import { listenToHeldFiles } from './held-files';

/** How often, in ms, the files of open maps are looked at while the tab is seen. */
const EVERY = 3000;

/** What was told already: by document, the time at which its file was written. */
const told = new Map<string, number>();

/** Tells when another program changes the file of an open map. @returns a function that stops it */
export function watchFiles(tell: (change: HostEvents['changed']) => void): () => void {
  const look = async () => {
    if (document.visibilityState === 'hidden') return;
    for (const [id, known] of knownDocuments()) {
      const change = await changeOf(id, known);
      if (change) tell({ id, gone: change === 'gone' });
    }
  };
  const timer = setInterval(() => void look(), EVERY);
  const atOnce = () => void look();
  window.addEventListener('focus', atOnce);
  const stop = listenToHeldFiles(atOnce);
  return () => {
    clearInterval(timer);
    stop();
    window.removeEventListener('focus', atOnce);
  };
}

/** The text of a document's file as it is now; taken for what the document was made from, if the window says so. */
export async function readDocument({ id, take }: { id: string; take: boolean }): Promise<Result<string>> {
  const known = knownDocument(id);
  if (!known?.handle) return failure('unknown-document', 'This map has no file that this tab can read.');
  let file: File;
  try {
    file = await known.handle.getFile();
  } catch {
    return failure('missing', `“${known.name}” cannot be read: it was moved, deleted, or is being written.`);
  }
  const text = await readText(file);
  if (text.ok && take) rememberDocument(id, { ...known, lastModified: file.lastModified });
  return text;
}

async function changeOf(
  id: string,
  { handle, lastModified }: KnownDocument,
): Promise<'changed' | 'gone' | undefined> {
  if (!handle || lastModified === undefined) return undefined;
  try {
    const now = (await handle.getFile()).lastModified;
    // A save of our own may have ended while the browser was asked, into another file perhaps.
    const known = knownDocument(id);
    if (known?.handle !== handle || now === known?.lastModified || told.get(id) === now) return undefined;
    told.set(id, now);
    return 'changed';
  } catch (error) {
    const gone = error instanceof DOMException && error.name === 'NotFoundError';
    if (!gone || told.get(id) === -1) return undefined;
    told.set(id, -1);
    return 'gone';
  }
}
