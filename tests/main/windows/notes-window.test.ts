import { EventEmitter } from 'node:events';
import type { BrowserWindow, HandlerDetails, WebContents } from 'electron';
import { afterEach, expect, test, vi } from 'vitest';
import { NOTES_WINDOW } from '../../../bridge/notes-window';

const electron = vi.hoisted(() => ({
  app: { isPackaged: true, on: vi.fn() },
  dialog: { showMessageBox: vi.fn() },
  nativeImage: { createFromDataURL: () => ({}) },
  nativeTheme: { shouldUseDarkColors: false },
  BrowserWindow: {
    fromWebContents: () => null,
    getFocusedWindow: vi.fn<() => unknown>(() => null),
  },
}));
vi.mock('electron-store', () => ({ default: class {} }));
vi.mock('electron', () => electron);
const { AppWindow, currentWindow } = await import('../../../main/windows/app-window');
const { keepWindowsOnTheirPage } = await import('../../../main/windows/setup-navigation');

afterEach(() => vi.unstubAllGlobals());

const NOTES = {
  url: NOTES_WINDOW.address,
  frameName: NOTES_WINDOW.name,
  features: NOTES_WINDOW.features,
} as HandlerDetails;

/** A page as Electron makes it known, whether it is of a window for a map or not. */
function page(id: number, address: string) {
  const contents = Object.assign(new EventEmitter(), {
    id,
    getURL: () => address,
    setWindowOpenHandler: vi.fn<WebContents['setWindowOpenHandler']>(),
  });
  electron.app.on.mockReset();
  keepWindowsOnTheirPage();
  electron.app.on.mock.calls[0]?.[1]({}, contents);
  return { contents, open: contents.setWindowOpenHandler.mock.calls[0]![0] };
}

function mapWindow(id: number, address = 'app://crux/index.html') {
  const { contents, open } = page(id, address);
  const browserWindow = Object.assign(new EventEmitter(), { webContents: contents });
  const window = new AppWindow(browserWindow as unknown as BrowserWindow, {});
  window.name = 'town.argmap';
  return { browserWindow, contents, open, window };
}

test('is the one window that a page opens, in the sandbox, isolated, without Node.js and without a preload', () => {
  const { browserWindow, open } = mapWindow(1);
  vi.stubGlobal('process', { ...process, platform: 'linux' });
  const response = open(NOTES);
  expect(response).toMatchObject({
    action: 'allow',
    overrideBrowserWindowOptions: { ...NOTES_WINDOW.size, title: 'Notes: town.argmap — Crux' },
  });
  expect(response.overrideBrowserWindowOptions?.parent).toBe(browserWindow);
  expect(response.overrideBrowserWindowOptions?.webPreferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  });
  // It closes with its opener, which is what Electron does unless it is told otherwise.
  expect(Object.keys(response).sort()).toEqual(['action', 'overrideBrowserWindowOptions']);
  vi.stubGlobal('process', { ...process, platform: 'darwin' });
  expect(open(NOTES).overrideBrowserWindowOptions).not.toHaveProperty('parent');
});

test('is refused if anything differs, or another page asks', () => {
  const { open } = mapWindow(2);
  const others: Partial<HandlerDetails>[] = [
    { url: 'app://crux/index.html' },
    { url: 'about:blank#notes' },
    { url: 'javascript:alert(1)' },
    { frameName: '' },
    { frameName: 'crux-other' },
    { features: '' },
    { features: `${NOTES_WINDOW.features},nodeIntegration=yes` },
  ];
  for (const other of others)
    expect(open({ ...NOTES, ...other }), JSON.stringify(other)).toEqual({ action: 'deny' });
  expect(mapWindow(3, 'https://example.org/').open(NOTES)).toEqual({ action: 'deny' });
  // Nor does the window for the notes open another.
  expect(page(4, '').open(NOTES)).toEqual({ action: 'deny' });
});

const notesOf = (contents: EventEmitter) => {
  const notes = Object.assign(new EventEmitter(), { webContents: new EventEmitter(), destroy: vi.fn() });
  contents.emit('did-create-window', notes);
  return notes;
};

test('is the presenting window to what asks in which window one works, and only while it is open', () => {
  const presenting = mapWindow(6);
  const last = mapWindow(7);
  const notes = notesOf(presenting.contents);
  electron.BrowserWindow.getFocusedWindow.mockReturnValue(notes);
  expect(currentWindow()).toBe(presenting.window);
  electron.BrowserWindow.getFocusedWindow.mockReturnValue(presenting.browserWindow);
  expect(currentWindow()).toBe(presenting.window);
  const again = notesOf(presenting.contents);
  notes.emit('closed');
  expect(presenting.window.notesWindow).toBe(again);
  again.emit('closed');
  expect(presenting.window.notesWindow).toBeUndefined();
  electron.BrowserWindow.getFocusedWindow.mockReturnValue(null);
  expect(currentWindow()).toBe(last.window);
});

test('keeps its title, and goes when its page is gone', () => {
  const notes = notesOf(mapWindow(5).contents);
  const renamed = { preventDefault: vi.fn() };
  notes.emit('page-title-updated', renamed);
  expect(renamed.preventDefault).toHaveBeenCalled();
  notes.webContents.emit('render-process-gone', {});
  expect(notes.destroy).toHaveBeenCalled();
});
