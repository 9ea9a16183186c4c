import type { CopiedContent, Host } from '../../../bridge/host';
import { writeIndentedText } from '../../../core/formats/write-indented-text';
import { useSession } from '../../state/session';
import { tell } from '../../ui/ask';
import { blobBase64 } from '../../ui/base64-blob';
import { notify } from '../../ui/notify';
import { doWork } from '../../ui/work';
import { partsNow } from './exported-part';
import { lastChoices } from './last-choices';
import { makeFile } from './make/make-file';

/** Programs that are pasted into take less than those that open files: unpacked, that is 256 MiB. */
const MAX_PIXELS = 2 ** 26;

/** Copies a picture of what is selected, or of the whole map, as it was exported last. It carries no map: few programs would keep it. */
export async function copyPicture(host: Host, format: 'png' | 'svg'): Promise<void> {
  const state = useSession.getState();
  const part = partsNow(state)[1] ?? 'map';
  const choices = { ...lastChoices(), format, carryMap: false };
  const made = await doWork('Making the picture', (watch) =>
    makeFile(state, { choices, part, watch, host, maxPixels: MAX_PIXELS }),
  );
  if (!made) return;
  const { content, remark } = made;
  const copied = typeof content === 'string' ? { text: content } : { png: await blobBase64(content) };
  await copy(host, copied, `${what(part)} copied as ${format.toUpperCase()}. ${remark ?? ''}`.trim());
}

/** Copies what is selected, or the whole map, as a list that is indented by what bears on what. */
export async function copyText(host: Host): Promise<void> {
  const state = useSession.getState();
  const part = partsNow(state)[1] ?? 'map';
  const selected = state.selection.filter((id) => state.map.statements.has(id));
  const text = writeIndentedText(state.map, part === 'map' ? undefined : selected);
  await copy(host, { text }, `${what(part)} copied as text.`);
}

function what(part: string): string {
  return part === 'map' ? 'The map was' : 'What is selected was';
}

async function copy(host: Host, content: CopiedContent, news: string): Promise<void> {
  const result = await host.call('clipboard.write', content);
  if (result.ok) notify(news);
  else await tell('Nothing was copied', result.error.message);
}
