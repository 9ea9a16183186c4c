import { Menu } from '@base-ui/react/menu';
import { type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { ChoosingContext } from '../../ui/choosing';
import { useApp } from '../app-context';
import { editingField } from '../editing';

interface Props extends Pick<Menu.Positioner.Props, 'sideOffset' | 'alignOffset' | 'align' | 'side'> {
  /** Whether the focus goes to the map when a command is chosen, as it does from the menus of a host. */
  readonly toMap?: boolean;
  readonly children: ReactNode;
}

/**
 * The popup of a menu. The focus goes back where it was, unless a command of the menu has moved it, or it belongs on the map
 * after one.
 */
export function MenuPopup({ toMap, children, ...place }: Props) {
  const { viewport } = useApp();
  const editing = editingField.use((now) => now !== null);
  const outer = useContext(ChoosingContext);
  const [chosen, setChosen] = useState<(() => void) | null>(null);
  const own = useMemo(
    () => ({ waits: chosen !== null, choose: (run: () => void) => setChosen(() => run) }),
    [chosen],
  );
  const choosing = toMap ? own : outer;
  const onGone = () => {
    if (!chosen) return;
    setChosen(null);
    // First, so that what the command opens can take the focus, and give it back to the map.
    viewport.focus();
    chosen();
  };
  return (
    // A landmark of its own: it stands outside those of the window.
    <Menu.Portal role="region" aria-label="Menu">
      <Menu.Positioner className="menu-place" {...place}>
        <Menu.Popup className="menu" finalFocus={editing || choosing.waits ? false : undefined}>
          <ChoosingContext value={choosing}>{children}</ChoosingContext>
          <End onGone={onGone} />
        </Menu.Popup>
      </Menu.Positioner>
    </Menu.Portal>
  );
}

/** Calls back when what it stands in has gone from the page. */
function End({ onGone }: { onGone: () => void }) {
  const last = useRef(onGone);
  useEffect(() => {
    last.current = onGone;
  });
  useEffect(() => () => queueMicrotask(() => last.current()), []);
  return null;
}
