import { Dialog } from '@base-ui/react/dialog';
import { useApp } from '../../state/app-context';
import { shortcutsIn } from '../../state/commands/shown-shortcut';
import { closeDialog } from '../../ui/open-dialog';
import { shortcutLabel } from '../../ui/shortcut';
import { commandGroups, type NamedCommand } from '../commands/command-groups';
import './shortcuts-sheet.css';

/** All keys, by what they do. */
export function ShortcutsSheet() {
  const { host } = useApp();
  const groups = commandGroups()
    .map(({ title, commands }) => ({
      title,
      commands: commands.filter(({ command }) => shortcutsIn(command, host.shell).length > 0),
    }))
    .filter(({ commands }) => commands.length > 0);
  return (
    <Dialog.Root open onOpenChange={(open) => open || closeDialog()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="shortcuts-sheet">
          <div className="shortcuts-head">
            <Dialog.Title className="dialog-title">Keyboard shortcuts</Dialog.Title>
            <Dialog.Close className="button">Close</Dialog.Close>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be in reach of the keyboard */}
          <section className="shortcuts-groups" aria-label="All shortcuts" tabIndex={0}>
            {groups.map(({ title, commands }) => (
              <div key={title} className="shortcuts-group">
                <h2>{title}</h2>
                <dl>
                  {commands.map((entry) => (
                    <Keys key={entry.command.id} entry={entry} />
                  ))}
                </dl>
              </div>
            ))}
          </section>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Keys({ entry: { command, name } }: { entry: NamedCommand }) {
  const { host } = useApp();
  return (
    <div className="shortcuts-line">
      <dt>{name}</dt>
      <dd>
        {shortcutsIn(command, host.shell).map((shortcut) => (
          <kbd key={shortcut} className="key">
            {shortcutLabel(shortcut, host.platform)}
          </kbd>
        ))}
      </dd>
    </div>
  );
}
