import { type WindowDescription, windowTitle } from '../../bridge/window-title';
import { documentsOf } from '../documents/held-documents';
import type { AppWindow } from './app-window';

/**
 * Shows a map's name, its unsaved mark and how much of it is not kept in the title; on macOS also the file, and the dot in
 * the close button.
 */
export function describeWindow(window: AppWindow, description: WindowDescription): null {
  const { name, unsaved, unkept } = description;
  const { browserWindow } = window;
  window.name = name;
  window.unsaved = unsaved;
  window.unkept = unkept;
  browserWindow.setTitle(windowTitle(description));
  if (process.platform === 'darwin') {
    browserWindow.setDocumentEdited(unsaved);
    browserWindow.setRepresentedFilename(documentsOf(window.id).at(-1)?.path ?? '');
  }
  return null;
}
