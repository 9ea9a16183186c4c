import { Tooltip } from '@base-ui/react/tooltip';
import { ReactFlowProvider } from '@xyflow/react';
import { AppContext } from './app-context';
import { TopBar } from './bar/top-bar';
import { MapView } from './canvas/map-view';
import { QuestionDialog } from './dialogs/question-dialog';
import { ErrorBoundary } from './error-boundary';
import { Notice } from './notice';
import type { App } from './session/app';
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
              <MapView />
            </ReactFlowProvider>
          </ErrorBoundary>
          <Notice />
        </div>
        <QuestionDialog />
      </Tooltip.Provider>
    </AppContext>
  );
}
