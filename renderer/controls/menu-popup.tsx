import { Menu } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { useSession } from '../session/session';

interface Props extends Pick<Menu.Positioner.Props, 'sideOffset' | 'alignOffset' | 'align' | 'side'> {
  readonly children: ReactNode;
}

/** The popup of a menu. The focus goes back where it was, unless a command of the menu has opened a text for editing. */
export function MenuPopup({ children, ...place }: Props) {
  const editing = useSession((state) => state.editing !== null);
  return (
    // A landmark of its own: it stands outside those of the window.
    <Menu.Portal role="region" aria-label="Menu">
      <Menu.Positioner className="menu-place" {...place}>
        <Menu.Popup className="menu" finalFocus={editing ? false : undefined}>
          {children}
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  );
}
