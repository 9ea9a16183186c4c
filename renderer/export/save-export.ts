import { fileName } from '../../bridge/file-name';
import type { ExportFile, Host } from '../../bridge/host';
import { tell } from '../dialogs/ask';
import { notify } from '../session/notice';
import { useSession } from '../session/session';

/** Lets the host write an export under the map's title, and says that it did, with a remark if there is one. */
export async function saveExport(
  host: Host,
  extension: 'svg' | 'png',
  file: Pick<ExportFile, 'type' | 'content'>,
  remark = '',
): Promise<void> {
  const name = fileName(useSession.getState().map.title, extension);
  const result = await host.call('export.save', { ...file, name });
  if (!result.ok) await tell('The picture was not written', result.error.message);
  else if (result.value !== null) notify(`Exported “${result.value}”. ${remark}`.trim());
}
