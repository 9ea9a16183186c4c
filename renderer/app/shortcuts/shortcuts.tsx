import { lazy } from '../../ui/lazy';
import { openDialogField } from '../../ui/open-dialog';

const ShortcutsSheet = lazy(async () => (await import('./shortcuts-sheet')).ShortcutsSheet);

/** All keys, by what they do, while they are asked for. */
export function Shortcuts() {
  return openDialogField.use((open) => open === 'shortcuts') && <ShortcutsSheet />;
}
