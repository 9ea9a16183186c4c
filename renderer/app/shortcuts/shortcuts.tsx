import { later } from '../../ui/lazy';
import { useOpenDialog } from '../../ui/open-dialog';

const ShortcutsSheet = later(async () => (await import('./shortcuts-sheet')).ShortcutsSheet);

/** All keys, by what they do, while they are asked for. */
export function Shortcuts() {
  return useOpenDialog(({ open }) => open === 'shortcuts') && <ShortcutsSheet />;
}
