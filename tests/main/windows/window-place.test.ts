import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { WindowPlace } from '../../../main/settings/settings';

const electron = vi.hoisted(() => ({
  BrowserWindow: { getFocusedWindow: vi.fn() },
  screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 25, width: 1440, height: 875 } }] },
}));
const kept = vi.hoisted(() => ({ place: undefined as WindowPlace | undefined, keepSettings: vi.fn() }));
vi.mock('electron', () => electron);
vi.mock('../../../main/settings/settings', () => ({
  lastWindowPlace: () => kept.place,
  keepSettings: kept.keepSettings,
}));
const { keepWindowPlace, nextWindowPlace } = await import('../../../main/windows/window-place');

beforeEach(() => {
  kept.place = undefined;
  electron.BrowserWindow.getFocusedWindow.mockReset().mockReturnValue(null);
});
const at = (x: number, y: number): WindowPlace => ({ x, y, width: 1000, height: 700, maximized: false });
function windowAt(place: WindowPlace) {
  const { maximized, ...bounds } = place;
  return Object.assign(new EventEmitter(), { getNormalBounds: () => bounds, isMaximized: () => maximized });
}

describe('where the next window opens', () => {
  test('is the system’s choice the first time', () => {
    expect(nextWindowPlace()).toEqual({ width: 1280, height: 800, maximized: false });
  });

  test('is where the last one was', () => {
    kept.place = at(100, 50);
    expect(nextWindowPlace()).toEqual(at(100, 50));
  });

  test.each([
    ['a screen that is gone', 3000, 50],
    ['above the screen', 100, -600],
    ['below the screen', 100, 890],
    ['left of the screen', -990, 50],
  ])('is on a screen, though the last one was on %s', (_where, x, y) => {
    kept.place = at(x, y);
    expect(nextWindowPlace()).toEqual({ width: 1000, height: 700, maximized: false });
  });

  test('stands off a window that is open', () => {
    electron.BrowserWindow.getFocusedWindow.mockReturnValue(windowAt(at(100, 50)));
    expect(nextWindowPlace()).toEqual(at(128, 78));
  });

  test('is kept when a window closes, and no trouble if it cannot be', () => {
    const window = windowAt(at(7, 30));
    keepWindowPlace(window as unknown as BrowserWindow);
    kept.keepSettings.mockImplementation(() => {
      throw new Error('read-only');
    });
    window.emit('close');
    expect(kept.keepSettings).toHaveBeenCalledWith({ window: at(7, 30) });
  });
});
