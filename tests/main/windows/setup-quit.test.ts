import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, test, vi } from 'vitest';

interface Window {
  askToClose: () => Promise<boolean>;
  unsaved: boolean;
  unkept: number;
  letClose: () => void;
}
const electron = vi.hoisted(() => ({
  app: undefined as unknown as EventEmitter & { quit: () => void },
  powerMonitor: undefined as unknown as EventEmitter,
}));
const open = vi.hoisted(() => ({ windows: [] as Window[] }));
vi.mock('electron', () => electron);
vi.mock('../../../main/windows/app-window', () => ({ appWindows: () => open.windows }));

beforeEach(async () => {
  vi.resetModules();
  electron.app = Object.assign(new EventEmitter(), { quit: vi.fn() });
  electron.powerMonitor = new EventEmitter();
  open.windows = [];
  (await import('../../../main/windows/setup-quit')).setupQuit();
});

/** A window that closes, or not, when it is told so. */
function addWindow() {
  let answer: (closed: boolean) => void = () => undefined;
  const askToClose = vi.fn(
    () =>
      new Promise<boolean>((resolve) => {
        answer = resolve;
      }),
  );
  const window = { askToClose, unsaved: true, unkept: 0, letClose: vi.fn() };
  open.windows = [...open.windows, window];
  const say = async (closed: boolean) => {
    if (closed) open.windows = open.windows.filter((other) => other !== window);
    answer(closed);
    await new Promise(setImmediate);
  };
  return { askToClose, say, window };
}
function emit(name: string): boolean {
  const event = { preventDefault: vi.fn() };
  electron.app.emit(name, event);
  return event.preventDefault.mock.calls.length > 0;
}

describe('quitting', () => {
  test('is held up by no window in which nothing is unsaved', () => {
    const windows = [addWindow(), addWindow()];
    for (const { window } of windows) window.unsaved = false;
    expect(emit('before-quit')).toBe(false);
    for (const { window, askToClose } of windows) {
      expect(window.letClose).toHaveBeenCalledTimes(1);
      expect(askToClose).not.toHaveBeenCalled();
    }
  });

  test('goes on at once where no window is open', () => {
    expect(emit('before-quit')).toBe(false);
  });

  test('asks one window after another, and quits when all have closed', async () => {
    const [first, second] = [addWindow(), addWindow()];
    expect(emit('before-quit')).toBe(true);
    expect([first.askToClose.mock.calls.length, second.askToClose.mock.calls.length]).toEqual([1, 0]);
    await first.say(true);
    expect(second.askToClose).toHaveBeenCalledTimes(1);
    await second.say(true);
    expect(electron.app.quit).toHaveBeenCalledTimes(1);
  });

  test('ends where a window stays open, and can be wished for again', async () => {
    const [first, second] = [addWindow(), addWindow()];
    emit('before-quit');
    await first.say(false);
    expect(second.askToClose).not.toHaveBeenCalled();
    expect(electron.app.quit).not.toHaveBeenCalled();
    emit('before-quit');
    expect(first.askToClose).toHaveBeenCalledTimes(2);
  });

  test('waits for what is being saved', async () => {
    const { serialize } = await import('../../../main/documents/serialize');
    let saved: () => void = () => undefined;
    void serialize(
      'a',
      () =>
        new Promise<void>((resolve) => {
          saved = resolve;
        }),
    );
    await new Promise(setImmediate);
    expect(emit('will-quit')).toBe(true);
    expect(electron.app.quit).not.toHaveBeenCalled();
    saved();
    await vi.waitFor(() => expect(electron.app.quit).toHaveBeenCalledTimes(1));
    expect(emit('will-quit')).toBe(false);
  });

  test.runIf(process.platform !== 'darwin')('follows the last window', () => {
    emit('window-all-closed');
    expect(electron.app.quit).toHaveBeenCalledTimes(1);
  });
});

test('a shutdown is held where changes are not kept for a crash, until the windows have closed', async () => {
  (await import('../../../main/windows/hold-shutdown')).holdShutdown();
  const { window, askToClose, say } = addWindow();
  const shutdown = () => {
    const event = { preventDefault: vi.fn() };
    electron.powerMonitor.emit('shutdown', event);
    return event.preventDefault.mock.calls.length > 0;
  };
  expect([shutdown(), askToClose.mock.calls.length]).toEqual([false, 0]);
  window.unkept = 2;
  expect([shutdown(), askToClose.mock.calls.length]).toEqual([true, 1]);
  await say(true);
  expect(electron.app.quit).toHaveBeenCalledTimes(1);
});
