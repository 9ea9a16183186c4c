import { lazy } from '../../ui/lazy';
import { openDialogField } from '../../ui/open-dialog';

const ExportDialog = lazy(async () => (await import('./dialog/export-dialog')).ExportDialog);

/** The export dialog, while it is open. */
export function Export() {
  return openDialogField.use((open) => open === 'export') && <ExportDialog />;
}
