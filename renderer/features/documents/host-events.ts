import type { Host } from '../../../bridge/host';
import { isUnsaved } from '../../state/is-unsaved';
import { useSession } from '../../state/session';
import { notify } from '../../ui/notify';
import { meetChange, meetEarlyChange } from './changed-on-disk';
import { closeWindow } from './leave-document';
import { notKeptCount } from './not-kept';
import { openFromOutside } from './open-document';
import { prepareReader } from './reader-thread';

/** Answers the host's events on documents and the window, and tells it the document's name and what of it is not saved or kept. */
export function followHost(host: Host): void {
  host.on('close', () => void closeWindow(host));
  host.on('open', (result) => void openFromOutside(host, result));
  host.on('changed', (change) => void meetChange(host, change));
  host.on('notice', ({ message }) => notify(message));
  host.on('shared', ({ name }) =>
    notify(`“${name}” is open in another tab too. Crux asks before one tab saves over the other.`),
  );
  window.addEventListener('dragover', ({ dataTransfer }) => {
    if (dataTransfer?.types.includes('Files')) prepareReader();
  });
  let known = '';
  useSession.subscribe((state) => {
    if (!state.document) return;
    meetEarlyChange(host, state.document.id);
    const { name } = state.document;
    const description = { name, unsaved: isUnsaved(state), unkept: notKeptCount(state) };
    const next = JSON.stringify(description);
    if (next === known) return;
    known = next;
    void host.call('window.describe', description);
  });
}
