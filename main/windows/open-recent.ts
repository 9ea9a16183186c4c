import type { OpenDocument } from '../../bridge/host';
import { failure, type Result, success } from '../../bridge/result';
import { dropRecent, recentPath } from '../documents/recent-maps';
import type { AppWindow } from './app-window';
import { openPath } from './open-for-window';

/** Opens one of the recent maps for a window; one whose file is gone leaves the list. */
export async function openRecent(
  window: AppWindow,
  { id }: { id: string },
): Promise<Result<OpenDocument | null>> {
  const path = recentPath(id);
  if (path === undefined) {
    return failure('missing', 'This map is no longer in the list of recent maps. Open its file instead.');
  }
  const opened = await openPath(window, path);
  if (opened.ok || opened.error.code !== 'missing') return opened;
  dropRecent(id);
  return failure('missing', `${opened.error.message} It has left the list of recent maps.`);
}

/** Opens one of them because the system's menu says so: the page asks about unsaved work before it shows it. */
export async function openRecentFromMenu(window: AppWindow, id: string): Promise<void> {
  const opened = await openRecent(window, { id });
  if (!opened.ok) window.tell('open', opened);
  else if (opened.value) window.tell('open', success(opened.value));
}
