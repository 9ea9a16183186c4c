import { takeBack } from '../../state/take-back';
import { lazy } from '../../ui/lazy';
import { closeDialog, openDialogField } from '../../ui/open-dialog';

const ShortcutsSheet = lazy(async () => (await import('./shortcuts-sheet')).ShortcutsSheet, {
  keyboard: { cancel: takeBack(closeDialog) },
});

/** All keys, by what they do, while they are asked for. */
export function Shortcuts() {
  return openDialogField.use((open) => open === 'shortcuts') && <ShortcutsSheet />;
}
