import type { OpenDocument, UnsavedMap } from '../../bridge/host';
import { failure, type Result, success } from '../../bridge/result';
import { journalsInUse } from '../documents/held-documents';
import { realPath } from '../documents/open-file';
import { openUnsaved } from '../recovery/open-unsaved';
import { journalsOf, listUnsaved, readUnsaved, wereOffered } from '../recovery/unsaved-maps';
import { type AppWindow, appWindows } from './app-window';
import { createWindow } from './create-window';
import { isUntouched } from './is-untouched';
import { windowShowing } from './window-showing';

/** The unsaved maps to offer: once to the first window, and again only if the person asks. */
export async function offerUnsaved(again: boolean): Promise<readonly UnsavedMap[]> {
  if (wereOffered() && !again) return [];
  const opening = appWindows().flatMap(({ listens, recovers = [] }) => (listens ? [] : recovers));
  return listUnsaved(new Set([...journalsInUse(), ...opening]));
}

/**
 * Opens an unsaved map: in the window that shows its file, else in place of a map that nobody has touched, else in a
 * window of its own.
 *
 * @returns the document, if it is for the window that asks
 */
export async function recoverInWindow(window: AppWindow, id: string): Promise<Result<OpenDocument | null>> {
  const journals = journalsOf(id);
  const recovered = journals && (await readUnsaved(journals).catch(() => undefined));
  if (!journals || !recovered) {
    return failure(
      'missing',
      'These unsaved changes can no longer be read. The file is as it was last saved.',
    );
  }
  const { path } = recovered;
  const shown = path === undefined ? undefined : windowShowing(await realPath(path));
  if (shown === window || (!shown && isUntouched(window))) return openUnsaved(window.id, journals);
  if (shown) {
    shown.bringForward();
    shown.tell('open', await openUnsaved(shown.id, journals));
  } else {
    createWindow({ recovers: journals });
  }
  return success(null);
}
