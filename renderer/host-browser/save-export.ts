import type { ExportFile } from '../../bridge/host';
import { type Result, success } from '../../bridge/result';
import { FORMATS } from '../../core/formats/registry/formats';
import { fromBase64Text } from '../ui/base64-blob';
import { download } from './file-access';

/** Downloads an export. */
export async function saveExport({ name, format, content }: ExportFile): Promise<Result<string | null>> {
  const part = 'text' in content ? content.text : fromBase64Text(content.base64);
  download(name, new Blob([part], { type: FORMATS[format].mediaType }));
  return success(name);
}
