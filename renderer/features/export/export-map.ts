import type { Host } from '../../../bridge/host';
import { FORMATS } from '../../../core/formats/registry/formats';
import { useSession } from '../../state/session';
import { tell } from '../../ui/ask';
import { notify } from '../../ui/notify';
import { doWork } from '../../ui/work';
import type { ExportChoices, ExportedPart } from './export-choices';
import { makeFile } from './make/make-file';
import { saveExport } from './save-export';

/**
 * Makes an export as it was chosen, lets the host write it, and says what came of it.
 *
 * @param close Called before anything is said, unless the person cancelled.
 */
export async function exportMap(
  host: Host,
  { choices, part }: { readonly choices: ExportChoices; readonly part: ExportedPart },
  close: () => void,
): Promise<void> {
  const { format } = choices;
  const state = useSession.getState();
  try {
    const made = await doWork(FORMATS[format].doing ?? 'Writing the file', (watch) =>
      makeFile(state, { choices, part, watch, host }),
    );
    if (!made) return;
    const saved = await saveExport(host, format, made);
    if (saved.ok && saved.value === null) return;
    close();
    if (!saved.ok) return await tell('Nothing was exported', saved.error.message);
    const written = `Exported “${saved.value}”.`;
    // What is more than news is to be read in peace.
    if (made.remark === undefined) notify(written);
    else await tell(written, made.remark);
  } catch (error) {
    console.error(error);
    close();
    await tell(
      'Nothing was exported',
      'Something in Crux failed while the file was made. The map is still open, and nothing of it is lost. Try another format.',
      [error instanceof Error ? error.message : String(error)],
    );
  }
}
