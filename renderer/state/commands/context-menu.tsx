import { ContextMenu } from '@base-ui/react/context-menu';
import type { MouseEvent, ReactElement } from 'react';
import { contextMenuFor } from '../../app/commands/context-menus';
import { useApp } from '../app-context';
import { select, selectOnly } from '../select';
import { useSession } from '../session';
import { MenuEntries } from './menu-entries';
import { MenuPopup } from './menu-popup';

interface Props {
  /** A view of the map. */
  readonly children: ReactElement;
  /** Selects what is under the pointer, which the menu will be about. */
  readonly pick: (target: Element | null) => void;
}

/** A view of the map with the menu of what the pointer is on, or of what is selected if the keyboard asks for it. */
export function MapMenu({ children, pick }: Props) {
  const app = useApp();
  const onContextMenu = (event: MouseEvent & { preventBaseUIHandler(): void }) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('textarea, [role="toolbar"]')) {
      // A text has the menu of the browser or the host.
      event.preventBaseUIHandler();
    } else if (event.nativeEvent.isTrusted && isByKeyboard(event)) {
      event.preventDefault();
      event.preventBaseUIHandler();
      app.viewport.openMenu();
    } else if (event.nativeEvent.isTrusted) {
      pick(target);
    }
  };
  return (
    <ContextMenu.Root>
      <ContextMenu.Trigger render={children} onContextMenu={onContextMenu} />
      <MenuPopup toMap>
        <Entries />
      </MenuPopup>
    </ContextMenu.Root>
  );
}

function Entries() {
  const state = useSession();
  return <MenuEntries entries={contextMenuFor(state)} />;
}

/** Selects what is under the pointer on the canvas, unless it is one of several that are selected. */
export function pickUnder(target: Element | null): void {
  const id =
    target?.closest('[data-statement]')?.getAttribute('data-statement') ??
    target?.closest('.arrow, .arrow-mark')?.getAttribute('data-id');
  if (!id) select([]);
  else if (!useSession.getState().selection.includes(id)) selectOnly(id);
}

/** The Menu key opens a menu as well; then there is no pointer to open it at. */
function isByKeyboard(event: MouseEvent): boolean {
  const byTouch = 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch';
  return event.button !== 2 && !event.ctrlKey && !byTouch;
}
