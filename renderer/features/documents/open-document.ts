import type { Host, OpenDocument } from '../../../bridge/host';
import type { Result } from '../../../bridge/result';
import { useSession } from '../../state/session';
import { tell } from '../../ui/ask';
import { mayLeave } from './leave-document';
import { prepareReader } from './reader-thread';
import { showDocument } from './show-document';

/** Shows the document that the window was opened for, or a blank map if that cannot be shown. */
export async function openInitial(host: Host): Promise<void> {
  await showResult(host, await host.call('document.initial', null));
  if (!useSession.getState().document) await showResult(host, await host.call('document.blank', null));
}

/** Shows a blank map, if the open one may be left. */
export async function newDocument(host: Host): Promise<void> {
  if (await mayLeave(host)) await showResult(host, await host.call('document.blank', null));
}

/** Shows a new map that holds what this text does, if the open one may be left. */
export async function createDocument(
  host: Host,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<void> {
  if (await mayLeave(host)) await showResult(host, await host.call('document.create', { name, text }));
}

/** Shows one of the recent maps, if the open one may be left. */
export async function openRecent(host: Host, id: string): Promise<void> {
  if (!(await mayLeave(host))) return;
  prepareReader();
  await showResult(host, await host.call('recent.open', { id }));
}

/** Asks for a file and shows it, if the open map may be left. */
export async function openDocument(host: Host): Promise<void> {
  if (!(await mayLeave(host))) return;
  prepareReader();
  await showResult(host, await host.call('document.open', null));
}

/** Shows a document that came from outside the window, if the open map may be left. */
export async function openFromOutside(host: Host, result: Result<OpenDocument>): Promise<void> {
  if (!result.ok) return showResult(host, result);
  if (await mayLeave(host)) await showDocument(host, result.value);
  else await host.call('document.release', { id: result.value.id });
}

async function showResult(host: Host, result: Result<OpenDocument | null>): Promise<void> {
  if (!result.ok) await tell('The file could not be opened', result.error.message);
  else if (result.value) await showDocument(host, result.value);
}
