import type { OpenDocument } from '../../bridge/host';
import { holdDocument } from './held-documents';

/** Holds a map that has no file yet for a window. */
export function createDocument(window: number, name: string, text: string): OpenDocument {
  const { id } = holdDocument({ window, name });
  return { id, name, text, saved: false };
}
