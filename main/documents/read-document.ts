import { failure, type Result, success } from '../../bridge/result';
import { heldDocument, updateDocument } from './held-documents';
import { readMapFile } from './read-map-file';

/** The text of a document's file as it is now; taken for what the document was made from, if the window says so. */
export async function readDocument(
  window: number,
  { id, take }: { id: string; take: boolean },
): Promise<Result<string>> {
  const path = heldDocument(window, id)?.path;
  if (path === undefined) {
    return failure('unknown-document', 'This map has no file that is known to this window.');
  }
  const read = await readMapFile(path);
  if (!read.ok) return read;
  if (take) updateDocument(id, { version: read.value.version });
  return success(read.value.text);
}
