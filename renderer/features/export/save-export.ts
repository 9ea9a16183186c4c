import { fileNameFor } from '../../../bridge/file-name';
import type { Host } from '../../../bridge/host';
import type { Result } from '../../../bridge/result';
import { type ExportFormat, endingOf } from '../../../core/formats/registry/formats';
import { useSession } from '../../state/session';
import { blobBase64 } from '../../ui/base64-blob';
import type { Made } from './make/maker';

/** Lets the host write an export under the map's title; answers with the file's name, or null if the person cancelled. */
export async function saveExport(
  host: Host,
  format: ExportFormat,
  { content }: Made,
): Promise<Result<string | null>> {
  const name = fileNameFor(useSession.getState().map.title, endingOf(format));
  const file = typeof content === 'string' ? { text: content } : { base64: await blobBase64(content) };
  return host.call('export.save', { name, format, content: file });
}
