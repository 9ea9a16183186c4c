import type { WindowState } from '../ui/state-field';
import { sessionField } from './session-field';

/** Which views of the map are shown: one of them, or both side by side. */
export type View = 'canvas' | 'outline' | 'both';
/** A view of the map. */
export type WorkPane = 'canvas' | 'outline';
/** A part of the window that a statement can be edited in. */
export type Pane = WorkPane | 'inspector';

/** What is shown beside and in the place of each other. None of it is saved. */
export interface Panes {
  /** Which views of the map are shown. */
  readonly view: View;
  /** Of the views of the map, the one that the keyboard was in last. */
  readonly lastPane: WorkPane;
  /** Whether the inspector is shown. */
  readonly inspector: boolean;
  /** Whether the panel of the checks is shown. */
  readonly checks: boolean;
  /** Whether the pane of what the conclusion hangs on is shown. */
  readonly crux: boolean;
  /** Whether statements on the canvas have badges for what the checks found. */
  readonly badges: boolean;
}

export const panesField = sessionField<Panes>({
  name: 'panes',
  initial: { view: 'canvas', lastPane: 'canvas', inspector: false, checks: false, crux: false, badges: true },
  scope: 'window',
});

/** The view of the map that the keyboard works in: the only one, or the one of both that it was in last. */
export function paneOf(state: WindowState): WorkPane {
  const { view, lastPane } = panesField.of(state);
  return view === 'both' ? lastPane : view;
}

/** Shows one view of the map, or both. */
export function showView(view: View): void {
  panesField.patch({ view });
}

/** Notes which view of the map the keyboard is in. */
export function enterPane(pane: WorkPane): void {
  if (panesField.get().lastPane !== pane) panesField.patch({ lastPane: pane });
}

/** A panel beside the map. */
type Panel = 'inspector' | 'checks' | 'crux';

/** Shows the inspector, or puts it away. */
export function toggleInspector(): void {
  togglePanel('inspector');
}

/** Shows the panel of the checks, or puts it away. */
export function toggleChecks(): void {
  togglePanel('checks');
}

/** Shows the pane of what the conclusion hangs on, or puts it away. */
export function toggleCrux(): void {
  togglePanel('crux');
}

/** Shows the panel of the checks. */
export function showChecksPane(): void {
  showPanel('checks');
}

function togglePanel(panel: Panel): void {
  if (panesField.get()[panel]) panesField.patch({ [panel]: false });
  else showPanel(panel);
}

function showPanel(panel: Panel): void {
  const others = isNarrow() ? { inspector: false, checks: false, crux: false } : undefined;
  panesField.patch({ ...others, [panel]: true });
}

/** Shows on the canvas what the checks found, or no longer. */
export function toggleBadges(): void {
  panesField.patch({ badges: !panesField.get().badges });
}

/** Whether panels lie over the map, so that there is room for one alone. */
function isNarrow(): boolean {
  return window.matchMedia?.('(max-width: 900px)').matches ?? false;
}
