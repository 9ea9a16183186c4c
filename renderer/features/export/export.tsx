import { lazy } from '../../ui/lazy';
import { useOpenDialog } from '../../ui/open-dialog';

const ExportDialog = lazy(async () => (await import('./dialog/export-dialog')).ExportDialog);

/** The export dialog, while it is open. */
export function Export() {
  return useOpenDialog(({ open }) => open === 'export') && <ExportDialog />;
}
