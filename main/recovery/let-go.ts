import { heldDocument, releaseDocument } from '../documents/held-documents';
import { endJournal } from './journals';

/** Lets go of a document that the page has done with: what was not saved of it is given up. */
export async function letGo(window: number, id: string): Promise<void> {
  if (!heldDocument(window, id)) return;
  // First, so that nothing of it is kept any more that the page may still send.
  releaseDocument(window, id);
  await endJournal(id);
}
