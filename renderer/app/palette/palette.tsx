import { lazy } from '../../ui/lazy';
import { useOpenDialog } from '../../ui/open-dialog';

const PaletteDialog = lazy(async () => (await import('./palette-dialog')).PaletteDialog);

/** All commands that can be done now, to be found by words; while they are asked for. */
export function Palette() {
  return useOpenDialog(({ open }) => open === 'palette') && <PaletteDialog />;
}
