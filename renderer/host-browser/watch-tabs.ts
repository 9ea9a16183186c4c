import type { HostEvents } from '../../bridge/host';
import { knownDocuments } from './documents';
import { heldElsewhere, listenToHeldFiles } from './held-files';

/** The documents of other tabs that the person was told of, each with the one of this tab that has the same file. */
const told = new Set<string>();

/** Tells when another tab holds the file of an open map too. @returns a function that stops it */
export function watchTabs(tell: (shared: HostEvents['shared']) => void): () => void {
  const look = async () => {
    // A tab that is not seen would tell nobody; it looks again when it is.
    if (document.visibilityState === 'hidden') return;
    for (const [id, { name, handle }] of knownDocuments()) {
      const others = handle ? await heldElsewhere(handle) : [];
      const news = others.map((other) => `${id} ${other.id}`).filter((pair) => !told.has(pair));
      for (const pair of news) told.add(pair);
      if (news.length > 0) tell({ name });
    }
  };
  const now = () => void look();
  const stop = listenToHeldFiles(now);
  window.addEventListener('focus', now);
  return () => {
    stop();
    window.removeEventListener('focus', now);
  };
}
