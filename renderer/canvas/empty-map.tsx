import { useApp } from '../app-context';
import type { Command } from '../commands/command';
import { runCommand } from '../commands/run-command';
import { shortcutLabel } from '../commands/shortcut';
import { shownShortcut } from '../commands/shown-shortcut';
import { addAttack, addSupport, addThesis } from '../commands/statement-commands';

/** Says how to begin, over a map with no statements. */
export function EmptyMap() {
  const app = useApp();
  const key = (command: Command) => {
    const shortcut = shownShortcut(command, app.host.shell);
    return shortcut && <kbd className="key">{shortcutLabel(shortcut, app.host.platform)}</kbd>;
  };
  return (
    <div className="empty-map">
      <h1>Begin with the thesis</h1>
      <p>
        Write down the statement that the argument is about. Then add what supports it {key(addSupport)} and
        what attacks it {key(addAttack)}.
      </p>
      <button
        type="button"
        className="button"
        data-look="primary"
        onClick={() => void runCommand(addThesis, app)}
      >
        {addThesis.title}
      </button>
    </div>
  );
}
