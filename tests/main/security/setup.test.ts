import { EventEmitter } from 'node:events';
import type { Session } from 'electron';
import { describe, expect, test, vi } from 'vitest';

const electron = vi.hoisted(() => ({
  app: { isPackaged: true, commandLine: { appendSwitch: vi.fn() }, on: vi.fn() },
  dialog: { showMessageBox: vi.fn() },
  shell: { openExternal: vi.fn() },
  protocol: { registerSchemesAsPrivileged: vi.fn(), handle: vi.fn() },
  BrowserWindow: { fromWebContents: () => ({ isDestroyed: () => false }) },
}));
vi.mock('electron-store', () => ({ default: class {} }));
vi.mock('electron', () => electron);
const { cutNetwork, refuseRequests } = await import('../../../main/security/setup-network');
const { refusePermissions } = await import('../../../main/security/setup-permissions');
const { keepWindowsOnTheirPage } = await import('../../../main/windows/setup-navigation');
const { registerScheme } = await import('../../../main/security/setup-scheme');

function fakeSession() {
  return Object.assign(new EventEmitter(), {
    webRequest: { onBeforeRequest: vi.fn() },
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    setDisplayMediaRequestHandler: vi.fn(),
    setSpellCheckerEnabled: vi.fn(),
    setSpellCheckerDictionaryDownloadURL: vi.fn(),
  });
}
const asSession = (session: ReturnType<typeof fakeSession>) => session as unknown as Session;

describe('what Crux tells Electron', () => {
  test('no name resolves, and no proxy is asked', () => {
    cutNetwork();
    expect(electron.app.commandLine.appendSwitch.mock.calls).toEqual([
      ['host-resolver-rules', 'MAP * ~NOTFOUND'],
      ['no-proxy-server'],
    ]);
  });

  test('every request is refused but those for its own files', () => {
    const session = fakeSession();
    refuseRequests(asSession(session));
    const listener = session.webRequest.onBeforeRequest.mock.calls[0]?.[0];
    const cancelled = (url: string) => {
      const respond = vi.fn();
      listener({ url }, respond);
      return respond.mock.calls[0]?.[0].cancel;
    };
    expect(cancelled('app://crux/index.html')).toBe(false);
    expect(cancelled('https://example.org/')).toBe(true);
  });

  test.runIf(process.platform !== 'darwin')(
    'there is no spelling checker that would fetch dictionaries',
    () => {
      const session = fakeSession();
      refuseRequests(asSession(session));
      expect(session.setSpellCheckerEnabled).toHaveBeenCalledWith(false);
      const [[address]] = session.setSpellCheckerDictionaryDownloadURL.mock.calls as [[string]];
      expect(address).not.toMatch(/^(https?|ftp|file):/);
    },
  );

  test('every permission but the whole screen is refused, and every download', () => {
    const session = fakeSession();
    refusePermissions(asSession(session));
    const answer = vi.fn();
    session.setPermissionRequestHandler.mock.calls[0]?.[0](null, 'media', answer);
    expect(answer).toHaveBeenLastCalledWith(false);
    session.setPermissionRequestHandler.mock.calls[0]?.[0](null, 'fullscreen', answer);
    expect(answer).toHaveBeenLastCalledWith(true);
    const check = session.setPermissionCheckHandler.mock.calls[0]?.[0];
    expect(['media', 'fullscreen'].map((permission) => check(null, permission))).toEqual([false, true]);
    expect(session.setDevicePermissionHandler.mock.calls[0]?.[0]()).toBe(false);
    const download = { preventDefault: vi.fn() };
    session.emit('will-download', download);
    expect(download.preventDefault).toHaveBeenCalled();
  });

  test('app:// has an origin of its own, and no privilege that a page does not need', () => {
    registerScheme();
    expect(electron.protocol.registerSchemesAsPrivileged).toHaveBeenCalledWith([
      { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
    ]);
  });
});

describe('a page', () => {
  function page() {
    const contents = Object.assign(new EventEmitter(), { setWindowOpenHandler: vi.fn() });
    electron.app.on.mockReset();
    keepWindowsOnTheirPage();
    electron.app.on.mock.calls[0]?.[1]({}, contents);
    return contents;
  }

  const isPrevented = (name: string) => {
    const event = { preventDefault: vi.fn() };
    page().emit(name, event);
    return event.preventDefault.mock.calls.length > 0;
  };

  test('may not leave its address, nor be sent elsewhere', () => {
    expect(['will-navigate', 'will-redirect'].filter((name) => !isPrevented(name))).toEqual([]);
  });

  test('may not attach a webview', () => {
    expect(isPrevented('will-attach-webview')).toBe(true);
  });

  test('may not load anything in a frame', () => {
    const event = { preventDefault: vi.fn(), isMainFrame: false, url: 'app://crux/index.html' };
    page().emit('will-frame-navigate', event);
    expect(event.preventDefault).toHaveBeenCalled();
  });

  test('opens no window; what is not of the web is not even asked about', async () => {
    const open = page().setWindowOpenHandler.mock.calls[0]?.[0];
    electron.dialog.showMessageBox.mockResolvedValue({ response: 0 });
    for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'app://crux/index.html']) {
      expect(open({ url })).toEqual({ action: 'deny' });
    }
    await new Promise(setImmediate);
    expect(electron.dialog.showMessageBox).not.toHaveBeenCalled();
    expect(open({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
    await expect.poll(() => electron.shell.openExternal.mock.calls).toEqual([['https://example.org/']]);
  });
});
