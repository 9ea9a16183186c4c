import { EventEmitter } from 'node:events';
import type { BrowserWindow, Rectangle } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { WindowPosition } from '../../../main/settings/settings';

const laptop = { id: 1, workArea: { x: 0, y: 25, width: 1440, height: 875 } };
const desk = { id: 2, workArea: { x: 1440, y: 0, width: 2560, height: 1400 } };
const electron = vi.hoisted(() => ({
  BrowserWindow: { getFocusedWindow: vi.fn(), getAllWindows: vi.fn() },
  screen: {
    displays: [] as { id: number; workArea: Rectangle }[],
    removed: undefined as (() => void) | undefined,
    getAllDisplays: () => electron.screen.displays,
    getPrimaryDisplay: () => electron.screen.displays[0],
    // As Electron, that with the most of a window on it, else the nearest; two screens side by side are told by x.
    getDisplayMatching: ({ x }: Rectangle) =>
      electron.screen.displays.findLast(({ workArea }) => x >= workArea.x) ?? electron.screen.displays[0],
    on: (_event: string, listener: () => void) => {
      electron.screen.removed = listener;
    },
  },
}));
const kept = vi.hoisted(() => ({ places: [] as WindowPosition[], keepSettings: vi.fn() }));
vi.mock('electron', () => electron);
vi.mock('../../../main/settings/settings', () => ({
  windowPositions: () => kept.places,
  keepSettings: kept.keepSettings,
}));
const app = vi.hoisted(() => ({ currentWindow: vi.fn() }));
vi.mock('../../../main/windows/app-window', () => app);
const { keepWindowPosition, keepWindowsOnScreens, nextWindowPosition } = await import(
  '../../../main/windows/window-position'
);

beforeEach(() => {
  kept.places = [];
  kept.keepSettings.mockReset();
  electron.screen.displays = [laptop, desk];
  electron.BrowserWindow.getFocusedWindow.mockReset().mockReturnValue(null);
});
const bounds = (x: number, y: number) => ({ x, y, width: 1000, height: 700 });
const at = (x: number, y: number) => ({ ...bounds(x, y), maximized: false });
const on = (display: number, x: number, y: number): WindowPosition => ({ display, ...at(x, y) });
function windowAt({ maximized, ...place }: ReturnType<typeof at>) {
  return Object.assign(new EventEmitter(), {
    getNormalBounds: () => place,
    isMaximized: () => maximized,
    setBounds: vi.fn(),
  });
}

describe('where the next window opens', () => {
  test('is the system’s choice the first time, and no larger than the screen', () => {
    expect(nextWindowPosition()).toEqual({ width: 1280, height: 800, maximized: false });
    electron.screen.displays = [{ id: 3, workArea: { x: 0, y: 0, width: 1024, height: 740 } }];
    expect(nextWindowPosition()).toEqual({ width: 1024, height: 740, maximized: false });
  });

  test('is where the last one was on the screen that was used last, of those that are there', () => {
    kept.places = [on(2, 2000, 100), on(1, 100, 50)];
    expect(nextWindowPosition()).toEqual(at(2000, 100));
    electron.screen.displays = [laptop];
    expect(nextWindowPosition()).toEqual(at(100, 50));
  });

  test.each([
    ['right of the screen', [3000, 50], [440, 50]],
    ['above the screen', [100, -600], [100, 25]],
    ['below the screen', [100, 890], [100, 200]],
    ['left of the screen', [-990, 50], [0, 50]],
  ] as const)('is wholly on a screen, though the last one was %s', (_where, [x, y], [newX, newY]) => {
    electron.screen.displays = [laptop];
    kept.places = [on(1, x, y)];
    expect(nextWindowPosition()).toEqual(at(newX, newY));
  });

  test('has the size of the screen, where that has shrunk', () => {
    electron.screen.displays = [{ id: 1, workArea: { x: 0, y: 0, width: 800, height: 600 } }];
    kept.places = [on(1, 900, 50)];
    expect(nextWindowPosition()).toEqual({ x: 0, y: 0, width: 800, height: 600, maximized: false });
  });

  test('stands off the window that one works in, also from the notes of its presentation', () => {
    electron.BrowserWindow.getFocusedWindow.mockReturnValue(windowAt(at(900, 500)));
    app.currentWindow.mockReturnValue({ browserWindow: windowAt(at(100, 50)) });
    expect(nextWindowPosition()).toEqual(at(128, 78));
  });
});

describe('the place of a window', () => {
  test('is kept for its screen when it closes, before those of the others', () => {
    kept.places = [on(2, 2000, 100), on(1, 100, 50)];
    const window = windowAt(at(7, 30));
    keepWindowPosition(window as unknown as BrowserWindow);
    window.emit('close');
    expect(kept.keepSettings).toHaveBeenCalledWith({ windows: [on(1, 7, 30), on(2, 2000, 100)] });
  });

  test('is no trouble if it cannot be kept', () => {
    kept.keepSettings.mockImplementation(() => {
      throw new Error('read-only');
    });
    const window = windowAt(at(7, 30));
    keepWindowPosition(window as unknown as BrowserWindow);
    expect(() => window.emit('close')).not.toThrow();
    expect(kept.keepSettings).toHaveBeenCalledOnce();
  });

  test('changes when its screen is taken away, and not otherwise', () => {
    const [here, there] = [windowAt(at(100, 50)), windowAt(at(2000, 100))];
    electron.BrowserWindow.getAllWindows.mockReturnValue([here, there]);
    keepWindowsOnScreens();
    electron.screen.displays = [laptop];
    electron.screen.removed?.();
    expect(here.setBounds).not.toHaveBeenCalled();
    expect(there.setBounds).toHaveBeenCalledWith(bounds(440, 100));
  });
});
