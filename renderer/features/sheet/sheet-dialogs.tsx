import type { ComponentType } from 'react';
import { takeBack } from '../../state/take-back';
import { lazy } from '../../ui/lazy';
import { closeDialog, openDialogField, type SheetDialogName } from '../../ui/open-dialog';

const keyboard = { cancel: takeBack(closeDialog) };
const DIALOGS: Readonly<Record<SheetDialogName, ComponentType>> = {
  'link-evidence': lazy(async () => (await import('./link-evidence')).LinkEvidence, { keyboard }),
  practice: lazy(async () => (await import('./practice/practice-dialog')).PracticeDialog, { keyboard }),
  brief: lazy(async () => (await import('./brief/brief-dialog')).BriefDialog, { keyboard }),
  present: lazy(async () => (await import('./present/presentation')).Presentation, { keyboard }),
};

/** The dialog of the rebuttal sheet that is open. */
export function SheetDialogs() {
  const open = openDialogField.use();
  if (open === null || !Object.hasOwn(DIALOGS, open)) return null;
  const Open = DIALOGS[open as SheetDialogName];
  return <Open key={open} />;
}
