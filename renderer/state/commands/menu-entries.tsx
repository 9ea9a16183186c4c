import { Menu } from '@base-ui/react/menu';
import { Check, ChevronRight } from 'lucide-react';
import { useContext } from 'react';
import { ChoosingContext } from '../../ui/choosing';
import { KindIcon } from '../../ui/kind-icon';
import { shortcutLabel } from '../../ui/shortcut';
import { useApp } from '../app-context';
import { useSession } from '../session';
import type { Command, CommandMenu } from './command';
import { MenuPopup } from './menu-popup';
import { runCommand } from './run-command';
import { shownShortcut } from './shown-shortcut';

/** The lines of a menu: its commands with their shortcuts, and the menus within it. */
export function MenuEntries({ entries }: Pick<CommandMenu, 'entries'>) {
  return entries.map((entry, index) => {
    // A line has no name, and the entries of a menu never move.
    if (entry === 'line') return <Menu.Separator key={index} className="menu-separator" />;
    if ('entries' in entry) return <Submenu key={entry.title} menu={entry} />;
    return <MenuCommand key={entry.id} command={entry} />;
  });
}

function MenuCommand({ command }: { command: Command }) {
  const app = useApp();
  const { choose } = useContext(ChoosingContext);
  const enabled = useSession((state) => command.enabled(state));
  const checked = useSession((state) => command.checked?.(state));
  const detail = useSession((state) => command.detail?.(state));
  const shortcut = shownShortcut(command, app.host.shell);
  const Item = checked === undefined ? Menu.Item : CheckedItem;
  return (
    <Item
      className="menu-item"
      label={command.title}
      aria-description={detail}
      aria-checked={checked}
      disabled={!enabled}
      onClick={() => choose(() => void runCommand(command, app))}
    >
      <span className="menu-check">{checked && <Check size={14} aria-hidden="true" />}</span>
      {command.kind && <KindIcon kind={command.kind} size={16} />}
      <span className="menu-title">
        {command.title}
        {detail && <span aria-hidden="true"> {detail}</span>}
      </span>
      {shortcut && (
        <span className="shortcut" aria-hidden="true">
          {shortcutLabel(shortcut, app.host.platform)}
        </span>
      )}
    </Item>
  );
}

/** One of several choices: it says whether it holds, and closes the menu as any other item. */
function CheckedItem(props: Menu.Item.Props) {
  return <Menu.Item {...props} role="menuitemradio" />;
}

function Submenu({ menu }: { menu: CommandMenu }) {
  return (
    <Menu.SubmenuRoot>
      <Menu.SubmenuTrigger className="menu-item" label={menu.title}>
        <span className="menu-check" />
        <span className="menu-title">{menu.title}</span>
        <ChevronRight size={14} aria-hidden="true" />
      </Menu.SubmenuTrigger>
      <MenuPopup sideOffset={2} alignOffset={-5}>
        <MenuEntries entries={menu.entries} />
      </MenuPopup>
    </Menu.SubmenuRoot>
  );
}
