import type { OpenDocument } from '../../bridge/host';
import { failure, type Result, success } from '../../bridge/result';
import { type FileVersion, fileVersion } from '../../disk/file-version';
import { holdDocument } from '../documents/held-documents';
import { readMapFile } from '../documents/read-map-file';
import type { RecoveredMap } from './recovered-map';
import { readUnsaved } from './unsaved-maps';

/** Holds a map with its unsaved changes for a window. The journals stay until what they hold is kept anew, or saved. */
export async function openUnsaved(
  window: number,
  journals: readonly string[],
): Promise<Result<OpenDocument>> {
  const recovered = await readUnsaved(journals).catch(() => undefined);
  if (!recovered) {
    return failure(
      'missing',
      'These unsaved changes can no longer be read. The file is as it was last saved.',
    );
  }
  const { name, path, base, text } = recovered;
  const file = path !== undefined && { path, version: await baseVersion(path, recovered) };
  const { id } = holdDocument({ window, name, recovers: journals, ...file });
  return success({ id, name, text: base, saved: path !== undefined, unsaved: text });
}

/**
 * The version of the file that the changes were made to. If the file is another by now, saving must ask, so this is not
 * the version that is there.
 */
async function baseVersion(path: string, { base }: RecoveredMap): Promise<FileVersion> {
  const content = Buffer.from(base, 'utf8');
  const then = fileVersion({ mtimeNs: 0n, ctimeNs: 0n, size: BigInt(content.length), ino: 0n }, content);
  const read = await readMapFile(path);
  return read.ok && read.value.version.hash === then.hash ? read.value.version : then;
}
