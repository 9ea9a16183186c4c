import { Tooltip } from '@base-ui/react/tooltip';
import { ReactFlowProvider } from '@xyflow/react';
import { Announcer } from './announce/announcer';
import { AppContext } from './app-context';
import { TopBar } from './bar/top-bar';
import { PickingBanner } from './canvas/picking-banner';
import { QuestionDialog } from './dialogs/question-dialog';
import { ErrorBoundary } from './error-boundary';
import { Export } from './export/export';
import { Notice } from './notice';
import { Palette } from './palette/palette';
import { WorkArea } from './panes/work-area';
import { UnsavedDialog } from './recovery/unsaved-dialog';
import { VersionsDialog } from './recovery/versions-dialog';
import type { App } from './session/app';
import { SheetDialogs } from './sheet/sheet-dialogs';
import { Shortcuts } from './shortcuts/shortcuts';
import { Start } from './start/start';
import { WorkPanel } from './work/work-panel';
import './app-window.css';

/** The whole window. */
export function AppWindow({ app }: { app: App }) {
  return (
    <AppContext value={app}>
      <Tooltip.Provider delay={500}>
        <div className="app-window">
          <ErrorBoundary>
            <ReactFlowProvider>
              <TopBar />
              <WorkArea />
            </ReactFlowProvider>
          </ErrorBoundary>
          <Notice />
          <WorkPanel />
          <PickingBanner />
          <Announcer />
        </div>
        <Start />
        <UnsavedDialog />
        <VersionsDialog />
        <QuestionDialog />
        <Export />
        <SheetDialogs />
        <Palette />
        <Shortcuts />
      </Tooltip.Provider>
    </AppContext>
  );
}
