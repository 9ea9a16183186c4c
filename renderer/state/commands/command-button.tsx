import { Toolbar } from '@base-ui/react/toolbar';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useApp } from '../app-context';
import { useSession } from '../session';
import type { Command } from './command';
import { CommandTip } from './command-tip';
import { runCommand } from './run-command';

interface Props {
  readonly command: Command;
  /** What stands on the button: an icon, or a short text. */
  readonly icon?: LucideIcon;
  readonly children?: ReactNode;
  readonly className?: string;
  /** What its name has beside the title: the text that stands on it. */
  readonly says?: string;
}

/** A button of a toolbar that runs a command. Its name is the command's title; a tip shows it with the shortcut. */
export function CommandButton({ command, icon: Icon, children, className = 'icon-button', says }: Props) {
  const app = useApp();
  const enabled = useSession((state) => command.enabled(state));
  const pressed = useSession((state) => command.checked?.(state));
  return (
    <CommandTip command={command}>
      <Toolbar.Button
        className={className}
        aria-label={says === undefined ? command.title : `${command.title}, ${says}`}
        aria-pressed={pressed}
        disabled={!enabled}
        // A press of the mouse leaves the keyboard where it is, as in a menu of the host.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => void runCommand(command, app)}
      >
        {Icon && <Icon size={18} aria-hidden="true" />}
        {children}
      </Toolbar.Button>
    </CommandTip>
  );
}
