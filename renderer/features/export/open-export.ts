import type { ExportFormat } from '../../../core/formats/registry/formats';
import { openDialog } from '../../ui/open-dialog';
import { stateField } from '../../ui/state-field';

/** The format that the dialog was asked for; null for the last one. */
export const askedFormatField = stateField<ExportFormat | null>({ name: 'asked format', initial: null });

/** Opens the export dialog, on a format if one is named. */
export function openExport(format: ExportFormat | null = null): void {
  askedFormatField.set(format);
  openDialog('export');
}
