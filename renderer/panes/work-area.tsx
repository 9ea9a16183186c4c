import { lazy, Suspense, useRef, useState } from 'react';
import { MapView } from '../canvas/map-view';
import { FindBar } from '../find/find-bar';
import { Inspector } from '../inspector/inspector';
import { OutlinePane } from '../outline/outline-pane';
import { useSession } from '../session/session';
import { useSheet } from '../sheet/sheet-state';
import { Divider } from './divider';
import './work-area.css';

// Read when it is first wanted: the first paint of the window does not wait for it.
const SheetPane = lazy(async () => ({ default: (await import('../sheet/sheet-pane')).SheetPane }));

/** The views of the map that are shown, and the inspector beside them. */
export function WorkArea() {
  const open = useSession(({ document }) => document !== null);
  const view = useSession((state) => (open ? state.view : 'canvas'));
  const inspector = useSession((state) => open && state.inspector);
  const sheet = useSheet(({ shown }) => (open ? shown : 'off'));
  const [share, setShare] = useState(0.42);
  const views = useRef<HTMLElement>(null);
  return (
    <div className="work-area">
      {sheet !== 'off' && (
        <Suspense>
          <SheetPane />
        </Suspense>
      )}
      {sheet !== 'alone' && (
        <main
          ref={views}
          className="views"
          data-view={view}
          style={view === 'both' ? { gridTemplateColumns: `${share * 100}% auto minmax(0, 1fr)` } : undefined}
        >
          {open && <FindBar />}
          {view !== 'canvas' && <OutlinePane />}
          {view === 'both' && <Divider container={views} share={share} onShare={setShare} />}
          {view !== 'outline' && <MapView />}
        </main>
      )}
      {inspector && <Inspector />}
    </div>
  );
}
