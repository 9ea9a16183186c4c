import { lazy } from '../../ui/lazy';
import { useOpenDialog } from '../../ui/open-dialog';

const ShortcutsSheet = lazy(async () => (await import('./shortcuts-sheet')).ShortcutsSheet);

/** All keys, by what they do, while they are asked for. */
export function Shortcuts() {
  return useOpenDialog(({ open }) => open === 'shortcuts') && <ShortcutsSheet />;
}
