import { useApp } from '../app-context';
import { runCommand } from '../commands/run-command';
import { shortcutLabel } from '../commands/shortcut';
import { addAttack, addSupport, addThesis } from '../commands/statement-commands';

/** Says how to begin, over a map with no statements. */
export function EmptyMap() {
  const app = useApp();
  const key = (shortcut: string) => <kbd className="key">{shortcutLabel(shortcut, app.host.platform)}</kbd>;
  return (
    <div className="empty-map">
      <h1>Begin with the thesis</h1>
      <p>
        Write down the statement that the argument is about. Then select it, and add what supports it{' '}
        {key(addSupport.shortcuts![0]!)} and what attacks it {key(addAttack.shortcuts![0]!)}.
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
