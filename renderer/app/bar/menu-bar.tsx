import { Menu } from '@base-ui/react/menu';
import { Menubar } from '@base-ui/react/menubar';
import { MenuEntries } from '../../state/commands/menu-entries';
import { MenuPopup } from '../../state/commands/menu-popup';
import { menuBar } from '../commands/menus';

/** The menus of the window, where the host has no menu bar of its own. */
export function MenuBar() {
  return (
    <Menubar className="menu-bar" aria-label="Menus">
      {menuBar.map(({ title, entries }) => (
        <Menu.Root key={title}>
          <Menu.Trigger className="menu-trigger">{title}</Menu.Trigger>
          <MenuPopup toMap sideOffset={9} align="start">
            <MenuEntries entries={entries} />
          </MenuPopup>
        </Menu.Root>
      ))}
    </Menubar>
  );
}
