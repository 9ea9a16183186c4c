import { fileNameFor } from '../../bridge/file-name';
import type { SavedDocument } from '../../bridge/host';
import { failure, type Result, success } from '../../bridge/result';
import { knownDocument, rememberDocument } from './documents';
import { askPermission, canWriteFiles, chooseSaveFile, download } from './file-access';
import { holdFile } from './held-files';
import { addRecent } from './recent-maps';

/** Writes a document to its file; asks where if it has none, or downloads it where the browser cannot write files. */
export async function saveDocument(args: {
  id: string;
  text: string;
  overwrite?: boolean;
}): Promise<Result<SavedDocument | null>> {
  const known = knownDocument(args.id);
  if (!known) return failure('unknown-document', 'This map is no longer held open. Use Save as to keep it.');
  if (!known.handle) return saveDocumentAs(args);
  const { name, handle, lastModified } = known;
  // After a restart of the browser it asks; unasked, the file could not be looked at before it is written.
  await askPermission(handle, 'readwrite');
  return serialize(handle, async () => {
    if (!args.overwrite && lastModified !== undefined) {
      const now = await handle.getFile().catch(() => null);
      if (now && now.lastModified !== lastModified) {
        return failure('changed-on-disk', `“${name}” was changed since you opened it.`);
      }
    }
    return write(args.id, handle, args.text);
  });
}

/** Asks where, and writes the document there. */
export async function saveDocumentAs(args: {
  id: string;
  text: string;
}): Promise<Result<SavedDocument | null>> {
  const known = knownDocument(args.id);
  if (!known) return failure('unknown-document', 'This map is no longer held open, so it cannot be saved.');
  const suggested = fileNameFor(known.name, '.argmap', ['.json']);
  if (!canWriteFiles()) {
    download(suggested, new Blob([args.text], { type: 'application/json' }));
    rememberDocument(args.id, { name: suggested });
    return success({ id: args.id, name: suggested });
  }
  const handle = await chooseSaveFile(suggested);
  return handle ? serialize(handle, () => write(args.id, handle, args.text)) : success(null);
}

/** One tab at a time: two that look at a file before either writes would both find it unchanged. */
async function serialize<T>({ name }: FileSystemFileHandle, work: () => Promise<T>): Promise<T> {
  let begun: Promise<T> | undefined;
  const begin = () => (begun ??= work());
  try {
    await navigator.locks?.request(`crux-save-${name}`, begin);
  } catch (error) {
    // Where all cookies are blocked, locks are refused as well, and the map is to be saved all the same.
    if (begun) throw error;
  }
  return begin();
}

async function write(id: string, handle: FileSystemFileHandle, text: string): Promise<Result<SavedDocument>> {
  try {
    // The browser writes beside the file and swaps on close, so a torn write leaves the old file whole.
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
  } catch (error) {
    return failure(codeOf(error), `“${handle.name}” could not be saved. ${adviceFor(error)}`);
  }
  const { lastModified } = await handle.getFile();
  rememberDocument(id, { name: handle.name, handle, lastModified });
  void holdFile(id, handle, lastModified);
  await addRecent(handle);
  return success({ id, name: handle.name });
}

function codeOf(error: unknown): 'denied' | 'missing' | 'disk-full' | 'other' {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'NoModificationAllowedError') return 'denied';
  if (name === 'NotFoundError') return 'missing';
  return name === 'QuotaExceededError' ? 'disk-full' : 'other';
}

function adviceFor(error: unknown): string {
  const kept = 'Your map is still open and nothing is lost.';
  switch (codeOf(error)) {
    case 'denied':
      return `The browser was not allowed to write it. ${kept} Save again and allow it, or use Save as.`;
    case 'missing':
      return `The file or its folder is gone. ${kept} Use Save as to put it elsewhere.`;
    case 'disk-full':
      return `The disk is full. ${kept} Free some space and save again, or use Save as.`;
    default:
      return `The browser reported: ${error instanceof Error ? error.message : String(error)}. ${kept} Use Save as.`;
  }
}
