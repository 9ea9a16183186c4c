import { tell } from '../../ui/ask';
import type { App } from '../app';
import { commitEditing } from '../text-editing';
import type { Command } from './command';

/** Does what a command says, if it can be done now. A text that is being edited is kept first, unless it is about that. */
export async function runCommand(command: Command, app: App): Promise<void> {
  if (!command.aboutTyping) commitEditing();
  if (!command.enabled(app.state())) return;
  try {
    await command.run(app);
  } catch (error) {
    console.error(error);
    await tell(
      `“${command.title}” did not work`,
      'Something in Crux failed. The map is still open, and nothing of it is lost. Save it, and try again.',
      [error instanceof Error ? error.message : String(error)],
    );
  }
}
