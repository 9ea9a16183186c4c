import type { OpenDocument } from '../../bridge/host';
import { failure, type Result } from '../../bridge/result';
import { dropRecent, recentPath } from '../documents/recent-maps';
import type { AppWindow } from './app-window';
import { openPath } from './open-for-window';

/** Opens one of the recent maps; one whose file is gone leaves the list. */
export async function openRecent(
  window: AppWindow,
  { id }: { id: string },
): Promise<Result<OpenDocument | null>> {
  const path = recentPath(id);
  if (path === undefined) {
    return failure('missing', 'This map is no longer in the list of recent maps. Open its file instead.');
  }
  const opened = await openPath(window, path);
  if (!opened.ok && opened.error.code === 'missing') dropRecent(id);
  return opened;
}
