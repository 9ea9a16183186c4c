import { lazy, Suspense } from 'react';
import { openDialogField, type SheetDialogName } from '../../ui/open-dialog';

// Read when they are first wanted: the first paint of the window does not wait for them.
const DIALOGS: Readonly<Record<SheetDialogName, React.ComponentType>> = {
  'link-evidence': lazy(async () => ({ default: (await import('./link-evidence')).LinkEvidence })),
  practice: lazy(async () => ({ default: (await import('./practice/practice-dialog')).PracticeDialog })),
  brief: lazy(async () => ({ default: (await import('./brief/brief-dialog')).BriefDialog })),
  present: lazy(async () => ({ default: (await import('./present/presentation')).Presentation })),
};

/** The dialog of the rebuttal sheet that is open. */
export function SheetDialogs() {
  const open = openDialogField.use();
  if (open === null || !Object.hasOwn(DIALOGS, open)) return null;
  const Open = DIALOGS[open as SheetDialogName];
  return (
    <Suspense>
      <Open />
    </Suspense>
  );
}
