import type { Host, HostEvents } from '../../../bridge/host';
import { isUnsaved } from '../../state/is-unsaved';
import { useSession } from '../../state/session';
import { commitEditing } from '../../state/text-editing';
import { tell } from '../../ui/ask';
import { notify } from '../../ui/notify';
import { stateField } from '../../ui/state-field';
import { replaceMap } from './replace-map';
import { saveDocumentAs } from './save-document';
import { showDifference } from './show-difference';

/** The document whose change is being asked about: a second change is the same question. */
const askingField = stateField<string | undefined>({ name: 'asking about a change', initial: undefined });
/** A change that the host saw before the window showed the document. */
const earlyField = stateField<{ readonly host: Host; readonly change: HostEvents['changed'] } | undefined>({
  name: 'early change',
  initial: undefined,
});

/** Tells the person that another program has changed the file of the open map, and does what they choose. */
export async function meetChange(host: Host, change: HostEvents['changed']): Promise<void> {
  const { id, gone } = change;
  const { document } = useSession.getState();
  if (document?.id !== id) {
    earlyField.set({ host, change });
    return;
  }
  if (askingField.get() === id) return;
  if (gone) {
    notify(
      `“${document.name}” is no longer where it was. Your map is still open; saving writes the file again.`,
    );
    return;
  }
  askingField.set(id);
  try {
    await askUntilDecided(host, id, document.name);
  } finally {
    askingField.set(undefined);
  }
}

/** Tells of a change to a document that came before the window showed it. */
export function meetEarlyChange(host: Host, id: string): void {
  const early = earlyField.get();
  if (early?.host !== host || early.change.id !== id) return;
  const { change } = early;
  earlyField.set(undefined);
  void meetChange(host, change);
}

async function askUntilDecided(host: Host, id: string, name: string): Promise<void> {
  for (;;) {
    const answer = await host.call('dialog.changed', { name, unsaved: isUnsaved(useSession.getState()) });
    // Meanwhile another map may have been opened.
    if (!answer.ok || useSession.getState().document?.id !== id) return;
    if (answer.value === 'compare') {
      await showDifference(host, id);
      continue;
    }
    if (answer.value === 'reload') await reload(host, id, name);
    if (answer.value === 'copy') await saveDocumentAs(host);
    return;
  }
}

/** Takes the map from the file, as a step that can be undone, so that nothing that the person wrote is lost. */
async function reload(host: Host, id: string, name: string): Promise<void> {
  commitEditing();
  const read = await host.call('document.read', { id, take: true });
  if (!read.ok) {
    await tell(`“${name}” was not reloaded`, read.error.message);
    return;
  }
  const error = replaceMap('Reload', read.value);
  if (error) await tell(`“${name}” was not reloaded`, `${error} Your map is still open.`);
}
