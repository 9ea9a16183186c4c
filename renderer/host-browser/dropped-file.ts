import type { OpenDocument } from '../../bridge/host';
import type { Result } from '../../bridge/result';
import { readChosen } from './documents';

/** The part of a dragged item that TypeScript's DOM library leaves out. */
interface ItemWithHandle {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}

/** Opens files that are dropped on the window. @returns a function that stops it */
export function listenToDrops(open: (result: Result<OpenDocument>) => void): () => void {
  const allow = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    const item = event.dataTransfer?.items[0];
    if (item?.kind !== 'file') return;
    event.preventDefault();
    void read(item).then((result) => result && open(result));
  };
  window.addEventListener('dragover', allow);
  window.addEventListener('drop', drop);
  return () => {
    window.removeEventListener('dragover', allow);
    window.removeEventListener('drop', drop);
  };
}

async function read(item: DataTransferItem): Promise<Result<OpenDocument> | undefined> {
  // Both must be asked for before the first await: the item is emptied after the event.
  const file = item.getAsFile();
  const handle = await (item as ItemWithHandle).getAsFileSystemHandle?.().catch(() => null);
  if (!file) return undefined;
  return readChosen(handle?.kind === 'file' ? { file, handle: handle as FileSystemFileHandle } : { file });
}
