import { Tooltip } from '@base-ui/react/tooltip';
import { ReactFlowProvider } from '@xyflow/react';
import { Announcer } from '../features/announce/announcer';
import { closeVersions, versionsField } from '../features/documents/versions';
import { Export } from '../features/export/export';
import { SheetDialogs } from '../features/sheet/sheet-dialogs';
import { Start } from '../features/start/start';
import { WeighingDialog } from '../features/weighing/weighing-dialog';
import type { App } from '../state/app';
import { AppContext } from '../state/app-context';
import { CommandTips } from '../state/commands/command-tip';
import { MapMenuEntries } from '../state/commands/context-menu';
import { takeBack } from '../state/take-back';
import { lazy } from '../ui/lazy';
import { Notice } from '../ui/notice';
import { QuestionDialog } from '../ui/question-dialog';
import { WorkPanel } from '../ui/work-panel';
import { TopBar } from './bar/top-bar';
import { contextMenuFor } from './commands/context-menus';
import { ErrorBoundary } from './error-boundary';
import { Palette } from './palette/palette';
import { WorkArea } from './panes/work-area';
import { Shortcuts } from './shortcuts/shortcuts';
import './app-window.css';

// Nothing of them is in the first paint. They are read right after it.
const PickingBanner = lazy(async () => (await import('../features/canvas/picking-banner')).PickingBanner);
const UnsavedDialog = lazy(async () => (await import('../features/documents/unsaved-dialog')).UnsavedDialog);
const VersionsDialog = lazy(
  async () => (await import('../features/documents/versions-dialog')).VersionsDialog,
  { keyboard: { cancel: takeBack(closeVersions) } },
);

/** The whole window. */
export function AppWindow({ app }: { app: App }) {
  const versions = versionsField.use((shown) => shown !== null);
  return (
    <AppContext value={app}>
      <MapMenuEntries value={contextMenuFor}>
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
          {versions && <VersionsDialog />}
          <QuestionDialog />
          <Export />
          <SheetDialogs />
          <Palette />
          <Shortcuts />
          <WeighingDialog />
        </Tooltip.Provider>
      </MapMenuEntries>
    </AppContext>
  );
}
