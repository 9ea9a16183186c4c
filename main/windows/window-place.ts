import { BrowserWindow, type Rectangle, screen } from 'electron';
import { keepSettings, lastWindowPlace, type WindowPlace } from '../settings/settings';

const USUAL = { width: 1280, height: 800, maximized: false };
/** How far, in px, a second window stands off the first, so that both are seen. */
const STEP = 28;
/** How much of a window, in px, must be on a screen for it to be caught and moved. */
const GRASP = 80;

/** Where the next window opens: where the last one was, if that is still on a screen. */
export function nextWindowPlace(): Partial<Rectangle> & {
  width: number;
  height: number;
  maximized: boolean;
} {
  const focused = BrowserWindow.getFocusedWindow();
  const last = focused ? placeOf(focused) : lastWindowPlace();
  if (!last) return USUAL;
  const step = focused ? STEP : 0;
  const place = { ...last, x: last.x + step, y: last.y + step };
  return isReachable(place) ? place : { width: last.width, height: last.height, maximized: last.maximized };
}

/** Keeps a window's place in the settings when it closes. */
export function keepWindowPlace(window: BrowserWindow): void {
  window.on('close', () => {
    try {
      keepSettings({ window: placeOf(window) });
    } catch {
      // The place of a window is not worth a word to the person.
    }
  });
}

function placeOf(window: BrowserWindow): WindowPlace {
  return { ...window.getNormalBounds(), maximized: window.isMaximized() };
}

function isReachable({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    return across >= GRASP && y >= workArea.y && y <= workArea.y + workArea.height - GRASP;
  });
}
