import type { OpenDocument } from '../../bridge/host';
import { failure, type Result } from '../../bridge/result';
import { readChosen } from './documents';
import { askPermission } from './file-access';
import { dropRecent, recentHandle } from './recent-maps';

/** Opens one of the recent maps, if the person still lets this page read it; one that is gone leaves the list. */
export async function openRecent({ id }: { id: string }): Promise<Result<OpenDocument>> {
  const handle = await recentHandle(id);
  if (!handle) {
    return failure('missing', 'This map is no longer in the list of recent maps. Open its file instead.');
  }
  // Answers at once where it was granted before; else the browser asks.
  if (!(await askPermission(handle, 'read'))) {
    return failure('denied', `“${handle.name}” was not opened, because your browser may not read it.`);
  }
  try {
    return await readChosen({ file: await handle.getFile(), handle });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
    await dropRecent(id);
    return failure('missing', `“${handle.name}” is not where it was: it was moved, renamed or deleted.`);
  }
}
