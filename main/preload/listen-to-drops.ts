import { ipcRenderer, webUtils } from 'electron';
import { DROP } from '../ipc/drop-channel';

type PageFile = Parameters<typeof webUtils.getPathForFile>[0];

/** What of the page's window this needs: the types of a whole page are not for the main process. */
interface Page {
  addEventListener(type: 'dragover' | 'drop', listener: (event: DragOver) => void): void;
}
interface DragOver {
  readonly dataTransfer: { readonly types: readonly string[]; readonly files: ArrayLike<PageFile> } | null;
  preventDefault(): void;
}

/** Hands files that are dropped on the window to the main process. A file that the page itself made has no path, and is none. */
export function listenToDrops(): void {
  const page = globalThis as unknown as Page;
  page.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  page.addEventListener('drop', (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    const path = webUtils.getPathForFile(file);
    if (path) void ipcRenderer.invoke(DROP, path);
  });
}
