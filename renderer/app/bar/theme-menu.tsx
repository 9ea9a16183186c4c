import { Menu } from '@base-ui/react/menu';
import { Toolbar } from '@base-ui/react/toolbar';
import { Contrast, Monitor, Moon, Sun } from 'lucide-react';
import { CommandTip } from '../../state/commands/command-tip';
import { MenuEntries } from '../../state/commands/menu-entries';
import { MenuPopup } from '../../state/commands/menu-popup';
import { settingsField } from '../../state/settings';
import { settingMenu } from '../commands/setting-commands';

const themeMenu = settingMenu('theme');
const ICONS = { system: Monitor, light: Sun, dark: Moon, contrast: Contrast };

/** The button that shows the theme and lets one choose another. */
export function ThemeMenu() {
  const Icon = ICONS[settingsField.use(({ theme }) => theme)];
  return (
    <Menu.Root modal={false}>
      <CommandTip command={themeMenu}>
        <Toolbar.Button render={<Menu.Trigger />} className="icon-button" aria-label={themeMenu.title}>
          <Icon size={18} aria-hidden="true" />
        </Toolbar.Button>
      </CommandTip>
      <MenuPopup toMap sideOffset={9} align="end">
        <MenuEntries entries={themeMenu.entries} />
      </MenuPopup>
    </Menu.Root>
  );
}
