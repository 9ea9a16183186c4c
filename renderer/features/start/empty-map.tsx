import { useApp } from '../../state/app-context';
import type { Command } from '../../state/commands/command';
import { showShortcuts } from '../../state/commands/help-commands';
import { runCommand } from '../../state/commands/run-command';
import { shownShortcut } from '../../state/commands/shown-shortcut';
import { shortcutLabel } from '../../ui/shortcut';
import { addEvidence } from '../editing/add-commands';
import { addAttack, addSupport, addThesis } from '../editing/statement-commands';
import { openTutorial, start } from './start-commands';
import './empty-map.css';

/** The first keys that one needs, and what each does. */
const FIRST_KEYS: readonly (readonly [Command, string])[] = [
  [addSupport, 'adds a reason'],
  [addAttack, 'adds an attack'],
  [addEvidence, 'adds evidence'],
  [showShortcuts, 'shows all keys'],
];

/** Says how to begin, over a map with no statements. */
export function EmptyMap() {
  const app = useApp();
  const key = (command: Command) => {
    const shortcut = shownShortcut(command, app.host.shell);
    return shortcut && <kbd className="key">{shortcutLabel(shortcut, app.host.platform)}</kbd>;
  };
  const button = (command: Command, label: string, look?: 'primary') => (
    <button
      type="button"
      className="button"
      data-look={look ?? 'plain'}
      onClick={() => void runCommand(command, app)}
    >
      {label}
      {look && key(command)}
    </button>
  );
  return (
    <div className="empty-map">
      <h2>Begin with the thesis</h2>
      <p>Write down the statement that the argument is about. On any statement, one key adds the next:</p>
      <ul className="first-keys">
        {FIRST_KEYS.map(([command, does]) => (
          <li key={command.id}>
            {key(command)}
            {does}
          </li>
        ))}
      </ul>
      <div className="empty-map-choices">
        {button(addThesis, addThesis.title, 'primary')}
        {button(start, 'Begin from a starter…')}
        {button(openTutorial, 'Tutorial')}
      </div>
    </div>
  );
}
