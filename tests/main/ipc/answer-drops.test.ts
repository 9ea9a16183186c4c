import { EventEmitter } from 'node:events';
import type { BrowserWindow, IpcMainInvokeEvent } from 'electron';
import { beforeEach, expect, test, vi } from 'vitest';
import { failure, success } from '../../../bridge/result';

type Answer = (event: IpcMainInvokeEvent, path: unknown) => Promise<void>;

const ipcMain = vi.hoisted(() => ({ handle: vi.fn() }));
const openPath = vi.hoisted(() => vi.fn());
vi.mock('electron', () => ({ app: { isPackaged: true }, BrowserWindow: {}, dialog: {}, ipcMain }));
vi.mock('electron-store', () => ({ default: class {} }));
vi.mock('../../../main/windows/open-for-window', () => ({ openPath }));
const { AppWindow } = await import('../../../main/windows/app-window');
const { answerDrops } = await import('../../../main/ipc/answer-drops');

const webContents = { id: 1, send: vi.fn() };
const browserWindow = Object.assign(new EventEmitter(), { webContents, isDestroyed: () => false });
const window = new AppWindow(browserWindow as unknown as BrowserWindow, {});
const tell = vi.spyOn(window, 'tell');
answerDrops();
const answer = ipcMain.handle.mock.calls[0]?.[1] as Answer;
const document = { id: 'd', name: 'a.argmap', text: '{}', saved: true };

function drop(path: unknown, frame: object | null = { url: 'app://crux/index.html', parent: null }) {
  return answer({ sender: { id: 1 }, senderFrame: frame } as unknown as IpcMainInvokeEvent, path);
}

beforeEach(() => {
  openPath.mockReset().mockResolvedValue(success(document));
  tell.mockClear();
});

test('a file that is dropped on a window opens in it', async () => {
  await drop('/maps/a.argmap');
  expect(openPath).toHaveBeenCalledWith(window, '/maps/a.argmap');
  expect(tell).toHaveBeenCalledWith('open', success(document));
});

test('one that cannot be opened is told of; one that another window shows is not opened twice', async () => {
  const gone = failure('missing', 'It is not there.');
  openPath.mockResolvedValue(gone);
  await drop('/maps/gone.argmap');
  expect(tell).toHaveBeenCalledWith('open', gone);
  tell.mockClear();
  openPath.mockResolvedValue(success(null));
  await drop('/maps/shown.argmap');
  expect(tell).not.toHaveBeenCalled();
});

test('what does not come from our own page, or is no path, is refused', async () => {
  await drop('/etc/passwd', { url: 'https://example.com/', parent: null });
  await drop('/etc/passwd', { url: 'app://crux/index.html', parent: {} });
  await drop('/etc/passwd', null);
  for (const path of ['', 7, null, ['/etc/passwd'], 'x'.repeat(40_000)]) await drop(path);
  expect(openPath).not.toHaveBeenCalled();
});
