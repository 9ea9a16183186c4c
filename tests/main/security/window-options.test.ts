import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';

const electron = vi.hoisted(() => ({ made: [] as unknown[], setWebRTCIPHandlingPolicy: vi.fn() }));
vi.mock('electron-store', () => ({ default: class {} }));
vi.mock('electron', () => ({
  app: { isPackaged: true, getPath: () => '' },
  dialog: {},
  Menu: {},
  nativeImage: { createFromDataURL: () => ({}) },
  nativeTheme: { shouldUseDarkColors: false },
  screen: {
    getAllDisplays: () => [],
    getPrimaryDisplay: () => ({ workArea: { width: 1920, height: 1040 } }),
  },
  BrowserWindow: class extends EventEmitter {
    static getFocusedWindow = () => null;
    webContents = Object.assign(new EventEmitter(), {
      id: 1,
      setWebRTCIPHandlingPolicy: electron.setWebRTCIPHandlingPolicy,
    });
    loadURL = async () => undefined;
    isDestroyed = () => false;
    constructor(options: unknown) {
      super();
      electron.made.push(options);
    }
  },
}));
const { createWindow } = await import('../../../main/windows/create-window');

test('a window has a sandboxed, isolated page without Node.js, and no option that loosens it', () => {
  createWindow();
  const { webPreferences } = electron.made[0] as BrowserWindowConstructorOptions;
  expect(webPreferences).toEqual({
    preload: expect.stringMatching(/preload\.cjs$/),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: process.platform === 'darwin',
  });
  // Else a page could reach an address without asking for a name.
  expect(electron.setWebRTCIPHandlingPolicy).toHaveBeenCalledWith('disable_non_proxied_udp');
});
