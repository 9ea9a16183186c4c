import type { OpenDocument } from '../../bridge/host';
import { type Result, success } from '../../bridge/result';
import { openArticleMap } from '../documents/bundled-maps';
import { documentsOf, releaseDocument } from '../documents/held-documents';
import { openFile } from '../documents/open-file';
import type { AppWindow } from './app-window';

/**
 * The document that a window starts with: the file that it was opened for, or, in a window that was loaded anew, the
 * one it held; else the article's map. If the file cannot be read, the window is told so by an `open` event.
 */
export async function initialDocument(window: AppWindow): Promise<Result<OpenDocument>> {
  const held = documentsOf(window.id);
  const file = held.length > 0 ? held.at(-1)?.path : window.file;
  for (const { id } of held) releaseDocument(window.id, id);
  if (file !== undefined) {
    const opened = await openFile(window.id, file);
    if (opened.ok) return opened;
    window.tell('open', opened);
  }
  return success(openArticleMap(window.id));
}
