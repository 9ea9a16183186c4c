import { Tooltip } from '@base-ui/react/tooltip';
import { ReactFlowProvider } from '@xyflow/react';
import { Announcer } from './announce/announcer';
import { AppContext } from './app-context';
import { TopBar } from './bar/top-bar';
import { CommandTips } from './controls/command-tip';
import { QuestionDialog } from './dialogs/question-dialog';
import { ErrorBoundary } from './error-boundary';
import { Export } from './export/export';
import { later } from './later';
import { Notice } from './notice';
import { Palette } from './palette/palette';
import { WorkArea } from './panes/work-area';
import type { App } from './session/app';
import { SheetDialogs } from './sheet/sheet-dialogs';
import { Shortcuts } from './shortcuts/shortcuts';
import { Start } from './start/start';
import { WorkPanel } from './work/work-panel';
import './app-window.css';

// Nothing of them is in the first paint. They are read right after it.
const PickingBanner = later(async () => (await import('./canvas/picking-banner')).PickingBanner);
const UnsavedDialog = later(async () => (await import('./recovery/unsaved-dialog')).UnsavedDialog);
const VersionsDialog = later(async () => (await import('./recovery/versions-dialog')).VersionsDialog);

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
        <CommandTips />
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
