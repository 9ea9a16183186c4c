import type { ChangedChoice, OverwriteChoice, UnsavedChoice } from '../../bridge/host';
import { type Result, success } from '../../bridge/result';
import { countedChanges } from '../../bridge/window-title';
import { ask } from '../ui/ask';
import { knownDocuments } from './documents';
import { heldElsewhere } from './held-files';

/** Asks whether to save, discard or go on editing; where changes cannot be kept safe from a crash, to save elsewhere too. */
export async function askUnsaved({
  name,
  unkept,
}: {
  name: string;
  unkept: number;
}): Promise<Result<UnsavedChoice>> {
  const warning = unkept > 0 ? ` ${countedChanges(unkept)} could not be kept safe from a crash.` : '';
  const choice = await ask<UnsavedChoice>({
    title: `Save the changes to “${name}”?`,
    message: `If you don’t save, your changes since the last save are lost.${warning}`,
    choices: [
      { value: 'save', label: 'Save', look: 'primary' },
      ...(unkept > 0 ? ([{ value: 'copy', label: 'Save a copy elsewhere…' }] as const) : []),
      { value: 'discard', label: 'Don’t save', look: 'danger' },
      { value: 'cancel', label: 'Cancel' },
    ],
    cancelled: 'cancel',
  });
  return success(choice);
}

/** Asks whether to overwrite a file that changed since it was read. */
export async function askOverwrite({ name }: { name: string }): Promise<Result<OverwriteChoice>> {
  const choice = await ask<OverwriteChoice>({
    title: `“${name}” was changed ${await byWhom(name)}`,
    message: 'If you overwrite it, those changes are lost. A copy keeps both.',
    choices: [
      { value: 'copy', label: 'Save a copy…', look: 'primary' },
      { value: 'overwrite', label: 'Overwrite', look: 'danger' },
      { value: 'compare', label: 'Show what differs' },
      { value: 'cancel', label: 'Cancel' },
    ],
    cancelled: 'cancel',
  });
  return success(choice);
}

/** Tells that the file of an open map was changed, and asks what to do. */
export async function askChanged({
  name,
  unsaved,
}: {
  name: string;
  unsaved: boolean;
}): Promise<Result<ChangedChoice>> {
  const choice = await ask<ChangedChoice>({
    title: `“${name}” was changed ${await byWhom(name)}`,
    message: unsaved
      ? 'You have changes that are not saved. If you reload the file, they can be brought back with Undo.'
      : 'You have no unsaved changes.',
    choices: [
      { value: 'reload', label: 'Reload', ...(!unsaved && { look: 'primary' }) },
      { value: 'keep', label: 'Keep mine', ...(unsaved && { look: 'primary' }) },
      { value: 'copy', label: 'Save a copy…' },
      { value: 'compare', label: 'Show what differs' },
    ],
    cancelled: 'keep',
  });
  return success(choice);
}

/** Who wrote the file of an open map as it is now, so that nobody looks for a program where it was they themselves. */
async function byWhom(name: string): Promise<string> {
  const handle = [...knownDocuments().values()].find((known) => known.name === name)?.handle;
  const file = await handle?.getFile().catch(() => undefined);
  const others = handle ? await heldElsewhere(handle) : [];
  const own = others.some(({ written }) => written === file?.lastModified);
  return own ? 'in another tab' : 'by another program';
}
