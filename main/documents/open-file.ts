import { basename, dirname } from 'node:path';
import { MAX_FILE_BYTES, type OpenDocument } from '../../bridge/host';
import { mapInPicture } from '../../bridge/map-in-picture';
import { isNamedAsOutline, nameOfOutline } from '../../bridge/outline-name';
import { isNamedAsPicture, MAX_PICTURE_BYTES } from '../../bridge/picture-name';
import { type Result, success } from '../../bridge/result';
import { resolveLinks } from '../../disk/resolve-links';
import { sweepTemporaryFiles } from '../../disk/temporary-file';
import { createDocument } from './create-document';
import { tooLarge } from './failure-of';
import { holdDocument } from './held-documents';
import { readFile, textOf } from './read-map-file';
import { rememberRecent } from './remember-recent';

/**
 * Reads a map file and holds it for a window. The name is the one that the person chose, though it be a link's. A picture gives
 * the map that it carries, as one that has no file yet: saving it must not write over the picture. The same holds for an outline.
 */
export async function openFile(window: number, path: string): Promise<Result<OpenDocument>> {
  const name = basename(path);
  const file = await readFile(path, isNamedAsPicture(name) ? MAX_PICTURE_BYTES : MAX_FILE_BYTES);
  if (!file.ok) return file;
  const { content } = file.value;
  const taken = await mapInPicture(content, name, globalThis);
  if (taken) {
    if (!taken.ok) return taken;
    return success({ ...createDocument(window, taken.value.name, taken.value.text), picture: name });
  }
  if (content.length > MAX_FILE_BYTES) return tooLarge(name, content.length);
  const read = textOf(name, file.value);
  if (!read.ok) return read;
  const { text, version } = read.value;
  if (isNamedAsOutline(name)) {
    return success({ ...createDocument(window, nameOfOutline(name), text), outline: name });
  }
  const { id } = holdDocument({ window, name, path: await realPath(path), version });
  rememberRecent(path);
  // What a save has left that was killed: the file itself was read before this.
  void sweepTemporaryFiles(dirname(await realPath(path)));
  return success({ id, name, text, saved: true });
}

/** The path with its links resolved, to tell whether two paths are one file; as it is if there is no such file. */
export async function realPath(path: string): Promise<string> {
  return resolveLinks(path).catch(() => path);
}
