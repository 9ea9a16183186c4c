import type { OpenDocument } from '../../bridge/host';
import { type Result, success } from '../../bridge/result';
import { openArticleMap } from '../documents/bundled-maps';
import { documentsOf, type HeldDocument, releaseDocument } from '../documents/held-documents';
import { openFile } from '../documents/open-file';
import { leaveJournal } from '../recovery/journals';
import { openUnsaved } from '../recovery/open-unsaved';
import type { AppWindow } from './app-window';

/**
 * The document that a window starts with: the file or the unsaved map that it was opened for, or, in a window that was
 * loaded anew, the one it held, with its unsaved changes; else the article's map. If it cannot be read, the window is
 * told so by an `open` event.
 */
export async function initialDocument(window: AppWindow): Promise<Result<OpenDocument>> {
  const held = documentsOf(window.id);
  const last = held.at(-1);
  const file = last ? last.path : window.file;
  const journals = last ? await leftOf(last) : window.recovers;
  for (const { id } of held) releaseDocument(window.id, id);
  if (journals) {
    const recovered = await openUnsaved(window.id, journals);
    if (recovered.ok) return recovered;
    window.tell('open', recovered);
  }
  if (file !== undefined) {
    const opened = await openFile(window.id, file);
    if (opened.ok) return opened;
    window.tell('open', opened);
  }
  return success(openArticleMap(window.id));
}

/** The journals of a document whose page is gone. */
async function leftOf({ id, recovers = [] }: HeldDocument): Promise<readonly string[] | undefined> {
  const journal = await leaveJournal(id);
  if (journal !== undefined) return [journal];
  return recovers.length > 0 ? recovers : undefined;
}
