import { takeBack } from '../../state/take-back';
import { lazy } from '../../ui/lazy';
import { closeDialog, openDialogField } from '../../ui/open-dialog';

// With the maps that it offers.
const StartScreen = lazy(async () => (await import('./start-screen')).StartScreen, {
  keyboard: { cancel: takeBack(closeDialog) },
});

/** The start screen, while it is open. */
export function Start() {
  return openDialogField.use((open) => open === 'start') && <StartScreen />;
}
