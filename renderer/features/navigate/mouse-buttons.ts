import type { App } from '../../state/app';
import { runCommand } from '../../state/commands/run-command';
import { goBackward, goOnward } from './travel-commands';

/** The fourth and the fifth button of a mouse, as `MouseEvent.button` numbers them. */
const COMMANDS = new Map([
  [3, goBackward],
  [4, goOnward],
]);

/** Goes back and forward by the buttons that mice have for it. @returns a function that stops it */
export function listenToMouseButtons(app: App): () => void {
  const onMouse = (event: MouseEvent) => {
    const command = COMMANDS.get(event.button);
    if (!command) return;
    // A browser would leave the page.
    event.preventDefault();
    if (event.type === 'mouseup') void runCommand(command, app);
  };
  window.addEventListener('mousedown', onMouse);
  window.addEventListener('mouseup', onMouse);
  return () => {
    window.removeEventListener('mousedown', onMouse);
    window.removeEventListener('mouseup', onMouse);
  };
}
