import { stateField } from './state-field';

/** A dialog that a command opens, beside the questions. */
export type DialogName = 'palette' | 'shortcuts' | 'start' | 'export' | 'weighing' | SheetDialogName;

/** Of these dialogs, those of the rebuttal sheet. */
export type SheetDialogName = 'link-evidence' | 'practice' | 'brief' | 'present';

/** Which of them is open; at most one is. */
export const openDialogField = stateField<DialogName | null>({ name: 'open dialog', initial: null });

/** Opens a dialog, instead of another that is open. */
export function openDialog(name: DialogName): void {
  openDialogField.set(name);
}

/** Closes the dialog that is open. */
export function closeDialog(): void {
  openDialogField.set(null);
}
