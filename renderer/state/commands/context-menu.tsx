import { ContextMenu } from '@base-ui/react/context-menu';
import { createContext, type MouseEvent, type ReactElement, useContext } from 'react';
import { useApp } from '../app-context';
import { select, selectOnly } from '../select';
import { type SessionState, useSession } from '../session';
import type { CommandMenu } from './command';
import { MenuEntries } from './menu-entries';
import { MenuPopup } from './menu-popup';

/** What the menu of the map offers for what is selected. The window says so: a view of the map knows no commands. */
export const MapMenuEntries = createContext<(state: SessionState) => CommandMenu['entries']>(() => []);

/** What has the menu of the browser or the host. */
const OWN_MENU = 'textarea, [role="toolbar"]';

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
    if (target?.closest(OWN_MENU)) {
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
    <ContextMenu.Root
      onOpenChange={(opens, { event, cancel }) => {
        // A finger that rests opens it with no event of a menu.
        if (!opens || !event.type.startsWith('touch')) return;
        const target = event.target instanceof Element ? event.target : null;
        if (target?.closest(OWN_MENU)) cancel();
        else pick(target);
      }}
    >
      <ContextMenu.Trigger render={children} onContextMenu={onContextMenu} />
      <MenuPopup toMap>
        <Entries />
      </MenuPopup>
    </ContextMenu.Root>
  );
}

function Entries() {
  const entriesFor = useContext(MapMenuEntries);
  const state = useSession();
  return <MenuEntries entries={entriesFor(state)} />;
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
