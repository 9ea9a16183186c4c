import { useRef, useState } from 'react';
import { MapView } from '../../features/canvas/map-view';
import { FindBar } from '../../features/find/find-bar';
import { Inspector } from '../../features/inspector/inspector';
import { Reader } from '../../features/reader/reader';
import { hideSheet, sheetField } from '../../features/sheet/sheet-state';
import { EmptyMap } from '../../features/start/empty-map';
import { enterPane, panesField, showView, toggleChecks, toggleCrux } from '../../state/panes';
import { useSession } from '../../state/session';
import { takeBack } from '../../state/take-back';
import { viewport } from '../../state/viewport';
import { lazy } from '../../ui/lazy';
import { Divider } from './divider';
import './work-area.css';

const ChecksPane = lazy(async () => (await import('../../features/checks/checks-pane')).ChecksPane, {
  keyboard: { cancel: takeBack(toggleChecks) },
});
const CruxPane = lazy(async () => (await import('../../features/crux/crux-pane')).CruxPane, {
  keyboard: { cancel: takeBack(toggleCrux) },
});
const OutlinePane = lazy(async () => (await import('../../features/outline/outline-pane')).OutlinePane, {
  keyboard: { cancel: takeBack(showCanvas), focus: viewport.focus },
});
const SheetPane = lazy(async () => (await import('../../features/sheet/sheet-pane')).SheetPane, {
  keyboard: { cancel: takeBack(hideSheet) },
});

/** The views of the map that are shown, and beside them the sheet, the reader, the cruxes, the checks and the inspector. */
export function WorkArea() {
  const open = useSession(({ document }) => document !== null);
  const view = panesField.use((panes) => (open ? panes.view : 'canvas'));
  const inspector = panesField.use((panes) => open && panes.inspector);
  const checks = panesField.use((panes) => open && panes.checks);
  const crux = panesField.use((panes) => open && panes.crux);
  const sheet = sheetField.use(({ shown }) => (open ? shown : 'off'));
  const [share, setShare] = useState(0.42);
  const views = useRef<HTMLElement>(null);
  return (
    <div className="work-area">
      <Reader />
      {sheet !== 'off' && <SheetPane />}
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
          {view !== 'outline' && <MapView whenEmpty={<EmptyMap />} />}
        </main>
      )}
      {crux && <CruxPane />}
      {checks && <ChecksPane />}
      {inspector && <Inspector />}
    </div>
  );
}

function showCanvas(): void {
  enterPane('canvas');
  showView('canvas');
}
