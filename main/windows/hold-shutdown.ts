import { type Event, powerMonitor } from 'electron';
import { appWindows } from './app-window';
import { closeAndQuit } from './setup-quit';

/**
 * Delays a shutdown of Linux or macOS where a window has changes that could not be kept for a crash: then the person is
 * asked first. All else is kept, and offered at the next start. Windows asks each window: see `closing.ts`. Call when the app is ready.
 */
export function holdShutdown(): void {
  // Electron's types leave the event out; its documentation has it.
  const hold = (event: Event) => {
    if (!appWindows().some(({ unkept }) => unkept > 0)) return;
    event.preventDefault();
    void closeAndQuit();
  };
  powerMonitor.on('shutdown', hold as unknown as () => void);
}
