/** The part of the File System Access API that TypeScript's DOM library leaves out. */
interface PickerType {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}
interface FileAccess {
  showOpenFilePicker?(options: { types: readonly PickerType[] }): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: {
    suggestedName: string;
    types: readonly PickerType[];
  }): Promise<FileSystemFileHandle>;
}

interface WithPermission {
  requestPermission?(options: { mode: 'read' | 'readwrite' }): Promise<PermissionState>;
}

const MAP_FILES: readonly PickerType[] = [
  { description: 'Argument map', accept: { 'application/json': ['.argmap', '.json'] } },
];
const fileAccess: FileAccess = window as FileAccess;

/** A file that was chosen, with a handle to write it again where the browser gives one. */
export interface ChosenFile {
  readonly file: File;
  readonly handle?: FileSystemFileHandle;
}

/** Asks for a map file, a picture that carries a map, or an outline; null if the person cancelled. */
export async function chooseFile(): Promise<ChosenFile | null> {
  const { OPENED_BY_INPUT, OPENED_FILES } = await import('./opened-files');
  if (!fileAccess.showOpenFilePicker) return chooseByInput(OPENED_BY_INPUT);
  const handles = await unlessCancelled(fileAccess.showOpenFilePicker({ types: [OPENED_FILES] }));
  const handle = handles?.[0];
  return handle ? { file: await handle.getFile(), handle } : null;
}

/** Whether this browser can write a file in place; if not, saving is a download. */
export function canWriteFiles(): boolean {
  return fileAccess.showSaveFilePicker !== undefined;
}

/** Asks where to save; null if the person cancelled. Call it only if `canWriteFiles`. */
export async function chooseSaveFile(suggestedName: string): Promise<FileSystemFileHandle | null> {
  return unlessCancelled(fileAccess.showSaveFilePicker!({ suggestedName, types: MAP_FILES }));
}

/**
 * Lets the browser ask whether this page may use a file, where it was not granted yet: a handle that was kept needs that again.
 * Call it soon after the person did something.
 *
 * @returns false if the person refused it; what cannot be asked for is tried
 */
export async function askPermission(
  handle: FileSystemFileHandle,
  mode: 'read' | 'readwrite',
): Promise<boolean> {
  const state = await (handle as WithPermission).requestPermission?.({ mode }).catch(() => undefined);
  return state !== 'denied';
}

/** Hands a file to the browser's downloads. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function chooseByInput(accept: string): Promise<ChosenFile | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file ? { file } : null);
    });
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

async function unlessCancelled<T>(choice: Promise<T>): Promise<T | null> {
  try {
    return await choice;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}
