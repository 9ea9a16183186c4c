import { create } from 'zustand';
import type { ExportFormat } from '../../../core/formats/registry/formats';
import { openDialog } from '../../ui/open-dialog';

/** The format that the dialog was asked for; null for the last one. */
export const useAskedFormat = create<{ readonly format: ExportFormat | null }>(() => ({ format: null }));

/** Opens the export dialog, on a format if one is named. */
export function openExport(format: ExportFormat | null = null): void {
  useAskedFormat.setState({ format });
  openDialog('export');
}
