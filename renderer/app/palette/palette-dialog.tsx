import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { useState } from 'react';
import { useApp } from '../../state/app-context';
import type { Command } from '../../state/commands/command';
import { runCommand } from '../../state/commands/run-command';
import { shownShortcut } from '../../state/commands/shown-shortcut';
import { useSession } from '../../state/session';
import { closeDialog } from '../../ui/open-dialog';
import { shortcutLabel } from '../../ui/shortcut';
import { type FoundCommand, foundCommands } from './found-commands';
import '../../ui/style/palette.css';

/** All commands that can be done now, to be found by words. */
export function PaletteDialog() {
  const app = useApp();
  const [typed, setTyped] = useState('');
  const found = foundCommands(typed, useSession());

  const choose = (command: Command) => {
    closeDialog();
    // The focus goes back first, so that what the command opens can take it.
    setTimeout(() => void runCommand(command, app));
  };
  return (
    <Dialog.Root open onOpenChange={(open) => open || closeDialog()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-backdrop" />
        <Dialog.Popup className="palette" aria-label="All commands">
          <Autocomplete.Root
            open
            inline
            items={found}
            filter={null}
            value={typed}
            onValueChange={setTyped}
            autoHighlight="always"
            itemToStringValue={({ name }: FoundCommand) => name}
          >
            <Autocomplete.Input
              className="palette-field"
              aria-label="Find a command"
              placeholder="What do you want to do?"
              spellCheck={false}
            />
            <Autocomplete.Empty className="palette-none">
              {found.length === 0 && 'No command has these words, or it cannot be done now.'}
            </Autocomplete.Empty>
            <Autocomplete.List className="palette-list">
              {(entry: FoundCommand) => (
                <PaletteCommand key={entry.command.id} entry={entry} choose={choose} />
              )}
            </Autocomplete.List>
          </Autocomplete.Root>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteCommand({ entry, choose }: { entry: FoundCommand; choose: (command: Command) => void }) {
  const { host } = useApp();
  const { command, name, group } = entry;
  const shortcut = shownShortcut(command, host.shell);
  return (
    <Autocomplete.Item className="palette-command" value={entry} onClick={() => choose(command)}>
      <span className="palette-name">{name}</span>
      <span className="palette-group">{group}</span>
      {shortcut && <kbd className="key">{shortcutLabel(shortcut, host.platform)}</kbd>}
    </Autocomplete.Item>
  );
}
