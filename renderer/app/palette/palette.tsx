import { takeBack } from '../../state/take-back';
import { lazy } from '../../ui/lazy';
import { closeDialog, openDialogField } from '../../ui/open-dialog';

const PaletteDialog = lazy(async () => (await import('./palette-dialog')).PaletteDialog, {
  keyboard: { cancel: takeBack(closeDialog) },
});

/** All commands that can be done now, to be found by words; while they are asked for. */
export function Palette() {
  return openDialogField.use((open) => open === 'palette') && <PaletteDialog />;
}
