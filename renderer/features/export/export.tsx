import { takeBack } from '../../state/take-back';
import { lazy } from '../../ui/lazy';
import { closeDialog, openDialogField } from '../../ui/open-dialog';

const ExportDialog = lazy(async () => (await import('./dialog/export-dialog')).ExportDialog, {
  keyboard: { cancel: takeBack(closeDialog) },
});

/** The export dialog, while it is open. */
export function Export() {
  return openDialogField.use((open) => open === 'export') && <ExportDialog />;
}
