import { BrowserWindow, type Rectangle, screen } from 'electron';
import { keepSettings, type WindowPosition, windowPositions } from '../settings/settings';
import { currentWindow } from './app-window';

const USUAL = { width: 1280, height: 800 };
/** How far, in px, a second window stands off the first, so that both are seen. */
const STEP = 28;
/** How much of a window, in px, must be on a screen for it to be caught and moved. */
const GRASP = 80;
/** As many screens as have a position of their own: those of a few desks. */
const MOST_DISPLAYS = 8;

/** Where a window opens, in px of the screens; where the system says, if there is no `x` and `y`. */
export type NextPosition = { width: number; height: number; maximized: boolean } & Partial<Rectangle>;

/**
 * Where the next window opens: beside the one that the person works in, else where the last one was on the screen that was
 * used last of those that are there now. It is always on a screen.
 */
export function nextWindowPosition(): NextPosition {
  // Where the notes of a presentation have the focus, it is the window of a map that counts.
  const focused = BrowserWindow.getFocusedWindow() && currentWindow()?.browserWindow;
  if (focused) {
    const { x, y, width, height } = focused.getNormalBounds();
    const beside = broughtBack({ x: x + STEP, y: y + STEP, width, height });
    return { ...beside, maximized: focused.isMaximized() };
  }
  const there = new Set(screen.getAllDisplays().map(({ id }) => id));
  const last = windowPositions().find(({ display }) => there.has(display));
  if (last) {
    const { display: _, maximized, ...bounds } = last;
    return { ...broughtBack(bounds), maximized };
  }
  const { width, height } = screen.getPrimaryDisplay().workArea;
  return { width: Math.min(USUAL.width, width), height: Math.min(USUAL.height, height), maximized: false };
}

/** Keeps a window's position in the settings when it closes, for the screen that it is on. */
export function keepWindowPosition(window: BrowserWindow): void {
  window.on('close', () => {
    const bounds = window.getNormalBounds();
    const display = screen.getDisplayMatching(bounds).id;
    const position: WindowPosition = { display, ...bounds, maximized: window.isMaximized() };
    const others = windowPositions().filter((other) => other.display !== display);
    try {
      keepSettings({ windows: [position, ...others].slice(0, MOST_DISPLAYS) });
    } catch {
      // The position of a window is not worth a word to the person.
    }
  });
}

/** Brings windows back that were on a screen which is taken away; not every system does. Call when the app is ready. */
export function keepWindowsOnScreens(): void {
  screen.on('display-removed', () => {
    for (const window of BrowserWindow.getAllWindows()) {
      const bounds = window.getNormalBounds();
      if (!isReachable(bounds)) window.setBounds(broughtBack(bounds));
    }
  });
}

/** A position as it is, if a window there can be caught, else wholly on the screen that is nearest to it. */
function broughtBack(position: Rectangle): Rectangle {
  if (isReachable(position)) return position;
  const { workArea } = screen.getDisplayMatching(position);
  const width = Math.min(position.width, workArea.width);
  const height = Math.min(position.height, workArea.height);
  return {
    x: between(workArea.x, position.x, workArea.x + workArea.width - width),
    y: between(workArea.y, position.y, workArea.y + workArea.height - height),
    width,
    height,
  };
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function isReachable({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    return across >= GRASP && y >= workArea.y && y <= workArea.y + workArea.height - GRASP;
  });
}
