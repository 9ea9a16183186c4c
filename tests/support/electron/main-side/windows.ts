import type { StandInWindow } from './browser-window';

const windows = new Map<number, StandInWindow>();
let focused: number | undefined;

/** Notes a window that was opened. */
export function addWindow(window: StandInWindow): void {
  windows.set(window.id, window);
}

/** Forgets a window that was closed. */
export function removeWindow(window: StandInWindow): void {
  windows.delete(window.id);
  if (focused === window.id) focused = [...windows.keys()].at(-1);
}

/** All windows that are open. */
export function openWindows(): readonly StandInWindow[] {
  return [...windows.values()];
}

/** The open window with this id. */
export function openWindow(id: number): StandInWindow | undefined {
  return windows.get(id);
}

/** The window that has the focus. */
export function focusedWindow(): StandInWindow | undefined {
  return focused === undefined ? undefined : windows.get(focused);
}

/** Gives a window the focus. */
export function focusWindow(window: StandInWindow): void {
  focused = window.id;
}
