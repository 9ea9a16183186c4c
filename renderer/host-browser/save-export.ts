import type { ExportFile } from '../../bridge/host';
import { type Result, success } from '../../bridge/result';
import { download } from './file-access';

/** Downloads a picture. */
export async function saveExport({ name, type, content }: ExportFile): Promise<Result<string | null>> {
  const part =
    'text' in content ? content.text : Uint8Array.from(atob(content.base64), (c) => c.charCodeAt(0));
  download(name, new Blob([part], { type }));
  return success(name);
}
