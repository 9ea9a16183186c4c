import { documentsOf } from '../documents/held-documents';
import type { AppWindow } from './app-window';

/** Whether a window shows a map that has no file and no changes, so that another may be shown in its place. */
export function isUntouched(window: AppWindow): boolean {
  const held = documentsOf(window.id);
  return window.listens && !window.unsaved && held.length > 0 && held.every(({ path }) => path === undefined);
}
