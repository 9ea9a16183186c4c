import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import { useApp } from '../app-context';
import type { Command } from '../commands/command';
import { shortcutLabel } from '../commands/shortcut';
import { shownShortcut } from '../commands/shown-shortcut';

interface Props {
  /** What the tip names; of a menu's button, only the title is known. */
  readonly command: Pick<Command, 'title' | 'shortcuts'>;
  /** The button that has the tip. */
  readonly children: ReactElement;
}

/** A tip with a command's title and shortcut, while the pointer or the focus is on its button. */
export function CommandTip({ command, children }: Props) {
  const { host } = useApp();
  const shortcut = shownShortcut(command, host.shell);
  return (
    <Tooltip.Root>
      <Tooltip.Trigger render={children} />
      <Tooltip.Portal>
        <Tooltip.Positioner className="tooltip-place" sideOffset={6}>
          <Tooltip.Popup className="tooltip">
            {command.title}
            {shortcut && <kbd className="shortcut">{shortcutLabel(shortcut, host.platform)}</kbd>}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
