import type { Host, UnsavedMap } from '../../../bridge/host';
import type { Failure } from '../../../bridge/result';
import { tell } from '../../ui/ask';
import { stateField } from '../../ui/state-field';
import { openFromOutside } from './open-document';

/** The unsaved maps that are offered; null while none are. */
export const unsavedField = stateField<readonly UnsavedMap[] | null>({ name: 'unsaved maps', initial: null });

/** Offers the maps that were not saved when Crux ended, if there are any and they were not offered yet. */
export async function offerUnsaved(host: Host): Promise<void> {
  const listed = await host.call('recovery.list', { again: false });
  if (!listed.ok) await tellNotListed(listed.error);
  else if (listed.value.length > 0) unsavedField.set(listed.value);
}

/** Offers them because the person asks. */
export async function showUnsaved(host: Host): Promise<void> {
  const listed = await host.call('recovery.list', { again: true });
  if (!listed.ok) await tellNotListed(listed.error);
  else if (listed.value.length > 0) unsavedField.set(listed.value);
  else await tell('No unsaved maps', 'Everything that Crux kept for you is saved or open.');
}

function tellNotListed({ message }: Failure): Promise<void> {
  return tell('Unsaved maps could not be looked for', message);
}

/** Opens one of them, in this window or another. */
export async function recoverUnsaved(host: Host, id: string): Promise<void> {
  const opened = await host.call('recovery.open', { id });
  if (!opened.ok) {
    await tell('The map could not be recovered', opened.error.message);
    return;
  }
  drop(id);
  if (opened.value) await openFromOutside(host, { ok: true, value: opened.value });
}

/** Gives one of them up. */
export async function discardUnsaved(host: Host, id: string): Promise<void> {
  const discarded = await host.call('recovery.discard', { id });
  if (discarded.ok) drop(id);
  else await tell('The unsaved changes could not be discarded', discarded.error.message);
}

/** Closes the list; what is in it is offered again at the next start. */
export function decideLater(): void {
  unsavedField.set(null);
}

function drop(id: string): void {
  const maps = unsavedField.get()?.filter((map) => map.id !== id) ?? [];
  unsavedField.set(maps.length > 0 ? maps : null);
}
