import { type SessionState, useSession } from './session';

/** Which views of the map are shown: one of them, or both side by side. */
export type View = 'canvas' | 'outline' | 'both';
/** A view of the map. */
export type WorkPane = 'canvas' | 'outline';
/** A part of the window that a statement can be edited in. */
export type Pane = WorkPane | 'inspector';

/** The view of the map that the keyboard works in: the only one, or the one of both that it was in last. */
export function paneOf({ view, lastPane }: Pick<SessionState, 'view' | 'lastPane'>): WorkPane {
  return view === 'both' ? lastPane : view;
}

/** Whether a statement's text is being edited, and its field stands in this pane. */
export function isEditedIn(state: SessionState, pane: Pane, id: string): boolean {
  return state.editing?.id === id && (state.editing.pane ?? paneOf(state)) === pane;
}

/** Shows one view of the map, or both. */
export function showView(view: View): void {
  useSession.setState({ view });
}

/** Notes which view of the map the keyboard is in. */
export function enterPane(pane: WorkPane): void {
  if (useSession.getState().lastPane !== pane) useSession.setState({ lastPane: pane });
}

/** Shows the inspector, or puts it away. */
export function toggleInspector(): void {
  useSession.setState(({ inspector, checks }) => ({
    inspector: !inspector,
    checks: checks && (inspector || !isNarrow()),
  }));
}

/** Shows the panel of the checks, or puts it away. */
export function toggleChecks(): void {
  if (useSession.getState().checks) useSession.setState({ checks: false });
  else showChecksPane();
}

/** Shows the panel of the checks. */
export function showChecksPane(): void {
  useSession.setState(({ inspector }) => ({ checks: true, inspector: inspector && !isNarrow() }));
}

/** Shows on the canvas what the checks found, or no longer. */
export function toggleBadges(): void {
  useSession.setState(({ badges }) => ({ badges: !badges }));
}

/** Whether panels lie over the map, so that there is room for one alone. */
function isNarrow(): boolean {
  return window.matchMedia?.('(max-width: 900px)').matches ?? false;
}
