import { lazy } from '../../ui/lazy';
import { openDialogField } from '../../ui/open-dialog';

const PaletteDialog = lazy(async () => (await import('./palette-dialog')).PaletteDialog);

/** All commands that can be done now, to be found by words; while they are asked for. */
export function Palette() {
  return openDialogField.use((open) => open === 'palette') && <PaletteDialog />;
}
