import type { Host } from '../../../bridge/host';
import { isUnsaved } from '../../state/is-unsaved';
import { useSession } from '../../state/session';
import { commitEditing } from '../../state/text-editing';
import { tell } from '../../ui/ask';
import { notKeptCount } from './not-kept';
import { saveDocument, saveDocumentAs } from './save-document';

/** Whether the open map may be left: it is saved, or the person saves it now, or gives the changes up. */
export async function mayLeave(host: Host): Promise<boolean> {
  commitEditing();
  const state = useSession.getState();
  if (!state.document || !isUnsaved(state)) return true;
  const { name } = state.document;
  const answer = await host.call('dialog.unsaved', { name, unkept: notKeptCount(state) });
  if (!answer.ok) {
    await tell('The map stays open', answer.error.message);
    return false;
  }
  if (answer.value === 'save') return saveDocument(host);
  if (answer.value === 'copy') return saveDocumentAs(host);
  return answer.value === 'discard';
}

/** Closes the window, if the open map may be left. */
export async function closeWindow(host: Host): Promise<void> {
  if (await mayLeave(host)) await host.call('window.close', null);
}
