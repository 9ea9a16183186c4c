import { EventEmitter } from 'node:events';
import type { BrowserWindow } from 'electron';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { failure, success } from '../../../bridge/result';

const dialog = vi.hoisted(() => ({ showMessageBox: vi.fn() }));
vi.mock('electron', () => ({ BrowserWindow: {}, dialog }));
const { AppWindow } = await import('../../../main/windows/app-window');

beforeEach(() => {
  vi.useFakeTimers();
  dialog.showMessageBox.mockReset().mockResolvedValue({ response: 0 });
});
afterEach(() => vi.useRealTimers());

/** A window whose page has begun to work, as Electron and the page see it. */
function openWindow({ listens = true } = {}) {
  let destroyed = false;
  const emitter = new EventEmitter();
  const browserWindow = Object.assign(emitter, {
    webContents: { id: Math.random(), send: vi.fn() },
    isDestroyed: () => destroyed,
    isMinimized: () => false,
    show: vi.fn(),
    focus: vi.fn(),
    destroy: () => {
      destroyed = true;
      emitter.emit('closed');
    },
    close: () => {
      const event = { preventDefault: vi.fn() };
      emitter.emit('close', event);
      if (event.preventDefault.mock.calls.length === 0) browserWindow.destroy();
    },
  });
  const window = new AppWindow(browserWindow as unknown as BrowserWindow, {});
  if (listens) {
    window.heard();
    window.answered('document.initial', success(null));
  }
  const asked = () => browserWindow.webContents.send.mock.calls.filter(([event]) => event === 'close').length;
  return { window, browserWindow, asked };
}

describe('closing a window', () => {
  test('asks the page, and closes when it agrees', async () => {
    const { window, browserWindow, asked } = openWindow();
    const closed = window.askToClose();
    expect(asked()).toBe(1);
    window.heard();
    window.close();
    window.answered('window.close', success(null));
    await vi.runAllTimersAsync();
    expect([await closed, browserWindow.isDestroyed()]).toEqual([true, true]);
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
  });

  test('does not wait for a page that has not begun', () => {
    const { browserWindow, asked } = openWindow({ listens: false });
    browserWindow.close();
    expect([asked(), browserWindow.isDestroyed()]).toEqual([0, true]);
  });

  test('does not ask a page twice while it asks the person', () => {
    const { window, browserWindow, asked } = openWindow();
    browserWindow.close();
    window.heard();
    browserWindow.close();
    expect(asked()).toBe(1);
    window.answered('dialog.unsaved', success('cancel'));
    browserWindow.close();
    expect(asked()).toBe(2);
  });

  test.each([
    ['dialog.unsaved', success('cancel')],
    ['dialog.overwrite', success('cancel')],
    ['dialog.overwrite', success('compare')],
    ['document.save', success(null)],
    ['document.save', failure('disk-full', 'Full.')],
    ['document.saveAs', success(null)],
  ] as const)('ends where %s is answered with %j', async (call, answer) => {
    const { window, browserWindow } = openWindow();
    const closed = window.askToClose();
    window.heard();
    window.answered(call, answer);
    expect(await closed).toBe(false);
    expect(browserWindow.isDestroyed()).toBe(false);
  });

  test('goes on where the person is still to be asked about a changed file', async () => {
    const { window } = openWindow();
    const settled = vi.fn();
    void window.askToClose().then(settled);
    window.heard();
    window.answered('document.save', failure('changed-on-disk', 'Changed.'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(settled).not.toHaveBeenCalled();
  });

  test('of a silent page is offered after a while, and waiting keeps it', async () => {
    const { window, browserWindow } = openWindow();
    void window.askToClose();
    await vi.advanceTimersByTimeAsync(4999);
    expect(dialog.showMessageBox).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(dialog.showMessageBox).toHaveBeenCalledTimes(1);
    expect(browserWindow.isDestroyed()).toBe(false);
    dialog.showMessageBox.mockResolvedValue({ response: 1 });
    void window.askToClose();
    await vi.advanceTimersByTimeAsync(5000);
    expect(browserWindow.isDestroyed()).toBe(true);
  });

  test('takes the offer back when the page speaks after all', async () => {
    const { window, browserWindow } = openWindow();
    let signal: AbortSignal | undefined;
    dialog.showMessageBox.mockImplementation((_window, options: { signal: AbortSignal }) => {
      signal = options.signal;
      return new Promise((resolve) => signal?.addEventListener('abort', () => resolve({ response: 1 })));
    });
    void window.askToClose();
    await vi.advanceTimersByTimeAsync(5000);
    window.heard();
    await vi.advanceTimersByTimeAsync(0);
    expect([signal?.aborted, browserWindow.isDestroyed()]).toEqual([true, false]);
  });

  test('closes where the page dies after it was asked, and not before', async () => {
    const { window, browserWindow } = openWindow();
    expect(window.lost()).toBe(false);
    expect(browserWindow.isDestroyed()).toBe(false);
    const other = openWindow();
    const closed = other.window.askToClose();
    expect(other.window.lost()).toBe(true);
    await vi.runAllTimersAsync();
    expect([await closed, other.browserWindow.isDestroyed()]).toEqual([true, true]);
  });

  test('stays open where what the page could not keep died with it, so that this is told', async () => {
    const { window, browserWindow } = openWindow();
    window.unsaved = true;
    window.unkept = 3;
    const closed = window.askToClose();
    expect(window.lost()).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect([await closed, browserWindow.isDestroyed()]).toEqual([false, false]);
  });

  test('of a silent page says what would be lost', async () => {
    const { window } = openWindow();
    window.unsaved = true;
    window.unkept = 3;
    void window.askToClose();
    await vi.advanceTimersByTimeAsync(5000);
    expect(dialog.showMessageBox.mock.calls[0]?.[1].detail).toContain(
      '3 changes could not be kept and are lost',
    );
  });

  test('holds the end of a session of Windows where there is unsaved work', () => {
    const { window, browserWindow, asked } = openWindow();
    const event = { preventDefault: vi.fn() };
    browserWindow.emit('query-session-end', event);
    expect(event.preventDefault).not.toHaveBeenCalled();
    window.unsaved = true;
    browserWindow.emit('query-session-end', event);
    expect([event.preventDefault.mock.calls.length, asked()]).toEqual([1, 1]);
  });
});
