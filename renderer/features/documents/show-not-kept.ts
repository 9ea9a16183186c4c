import type { Host } from '../../../bridge/host';
import { countedChanges } from '../../../bridge/window-title';
import { ask } from '../../ui/ask';
import { notKeptField } from './not-kept';
import { saveDocument, saveDocumentAs } from './save-document';

/** Says how much is not kept safe from a crash and why, and offers what helps. */
export async function showNotKept(host: Host): Promise<void> {
  const state = notKeptField.get();
  if (!state) return;
  const { changes, reason } = state;
  const answer = await ask({
    title: `Not kept safe: ${countedChanges(changes)}`,
    message: `${reason} Crux goes on trying, but a crash now would lose what is only in this window. Save the map.`,
    choices: [
      { value: 'save', label: 'Save now', look: 'primary' },
      { value: 'copy', label: 'Save a copy elsewhere…' },
      { value: 'later', label: 'Not now' },
    ],
    cancelled: 'later',
  });
  if (answer === 'save') await saveDocument(host);
  if (answer === 'copy') await saveDocumentAs(host);
}
