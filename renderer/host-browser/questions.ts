import type { UnsavedChoice } from '../../bridge/host';
import { type Result, success } from '../../bridge/result';
import { ask } from '../dialogs/ask';

/** Asks whether to save, discard or go on editing. */
export async function askUnsaved({ name }: { name: string }): Promise<Result<UnsavedChoice>> {
  const choice = await ask<UnsavedChoice>({
    title: `Save the changes to “${name}”?`,
    message: 'If you don’t save, your changes since the last save are lost.',
    choices: [
      { value: 'save', label: 'Save', look: 'primary' },
      { value: 'discard', label: 'Don’t save', look: 'danger' },
      { value: 'cancel', label: 'Cancel' },
    ],
    cancelled: 'cancel',
  });
  return success(choice);
}

/** Asks whether to overwrite a file that changed since it was read. */
export async function askOverwrite({ name }: { name: string }): Promise<Result<boolean>> {
  const choice = await ask<'overwrite' | 'cancel'>({
    title: `“${name}” was changed by another program`,
    message: 'If you save now, those changes are overwritten. To keep both, cancel and use Save as.',
    choices: [
      { value: 'overwrite', label: 'Overwrite', look: 'danger' },
      { value: 'cancel', label: 'Cancel', look: 'primary' },
    ],
    cancelled: 'cancel',
  });
  return success(choice === 'overwrite');
}
