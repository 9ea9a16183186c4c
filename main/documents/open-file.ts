import { basename, dirname } from 'node:path';
import type { OpenDocument } from '../../bridge/host';
import { type Result, success } from '../../bridge/result';
import { holdDocument } from './held-documents';
import { readMapFile } from './read-map-file';
import { rememberRecent } from './remember-recent';
import { resolveLinks } from './resolve-links';
import { sweepTemporaryFiles } from './temporary-file';

/** Reads a map file and holds it for a window. The name is the one that the person chose, though it be a link's. */
export async function openFile(window: number, path: string): Promise<Result<OpenDocument>> {
  const read = await readMapFile(path);
  if (!read.ok) return read;
  const name = basename(path);
  const { text, version } = read.value;
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
