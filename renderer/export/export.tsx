import { lazy, Suspense } from 'react';
import { useOpenDialog } from '../dialogs/open-dialog';

// Read when it is first wanted: the first paint of the window does not wait for what draws pictures.
const ExportDialog = lazy(async () => ({ default: (await import('./dialog/export-dialog')).ExportDialog }));

/** The export dialog, while it is open. */
export function Export() {
  const open = useOpenDialog((dialogs) => dialogs.open === 'export');
  return (
    open && (
      <Suspense>
        <ExportDialog />
      </Suspense>
    )
  );
}
