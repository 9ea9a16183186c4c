import { documentsOf } from '../documents/held-documents';
import type { AppWindow } from './app-window';

/** Shows a map's name and its unsaved mark in the title; on macOS also the file, and the dot in the close button. */
export function describeWindow(
  window: AppWindow,
  { name, unsaved }: { name: string; unsaved: boolean },
): null {
  const { browserWindow } = window;
  window.name = name;
  window.unsaved = unsaved;
  browserWindow.setTitle(`${unsaved ? '• ' : ''}${name} — Crux`);
  if (process.platform === 'darwin') {
    browserWindow.setDocumentEdited(unsaved);
    browserWindow.setRepresentedFilename(documentsOf(window.id).at(-1)?.path ?? '');
  }
  return null;
}
