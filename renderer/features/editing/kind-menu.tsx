import { Menu } from '@base-ui/react/menu';
import { Toolbar } from '@base-ui/react/toolbar';
import { ChevronDown } from 'lucide-react';
import { CommandTip } from '../../state/commands/command-tip';
import { MenuEntries } from '../../state/commands/menu-entries';
import { MenuPopup } from '../../state/commands/menu-popup';
import { useSession } from '../../state/session';
import { KindIcon } from '../../ui/kind-icon';
import { kindMenu } from './statement-commands';

/** The button that shows the kind of what is selected and lets one choose another. */
export function KindMenu() {
  const kind = useSession(
    ({ selection, map }) => map.statements.get(selection.at(-1) ?? '')?.kind ?? 'claim',
  );
  return (
    <Menu.Root modal={false}>
      <CommandTip command={kindMenu}>
        <Toolbar.Button
          render={<Menu.Trigger />}
          className="icon-button kind-button"
          aria-label={kindMenu.title}
        >
          <KindIcon kind={kind} size={18} />
          <ChevronDown size={12} aria-hidden="true" />
        </Toolbar.Button>
      </CommandTip>
      <MenuPopup toMap sideOffset={6} align="center">
        <MenuEntries entries={kindMenu.entries} />
      </MenuPopup>
    </Menu.Root>
  );
}
