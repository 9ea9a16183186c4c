import { lazy, Suspense } from 'react';
import { useOpenDialog } from '../dialogs/open-dialog';

// Read when it is first wanted, with the maps that it offers: the first paint of the window does not wait for them.
const StartScreen = lazy(async () => ({ default: (await import('./start-screen')).StartScreen }));

/** The start screen, while it is open. */
export function Start() {
  const open = useOpenDialog((dialogs) => dialogs.open === 'start');
  return (
    open && (
      <Suspense>
        <StartScreen />
      </Suspense>
    )
  );
}
