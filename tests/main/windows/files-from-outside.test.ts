import { EventEmitter } from 'node:events';
import { afterEach, expect, test, vi } from 'vitest';

const electron = vi.hoisted(() => ({ app: undefined as unknown as EventEmitter }));
const windows = vi.hoisted(() => ({ createWindow: vi.fn(), openFromOutside: vi.fn() }));
vi.mock('electron', () => electron);
vi.mock('../../../main/windows/app-window', () => ({ currentWindow: () => undefined }));
vi.mock('../../../main/windows/create-window', () => windows);
vi.mock('../../../main/windows/open-from-outside', () => windows);
const { setupOpenedFiles } = await import('../../../main/windows/opened-files');

afterEach(() => vi.unstubAllGlobals());

/** Starts Crux as far as its files go; answers with what opens the first windows. */
function start(first = true) {
  vi.clearAllMocks();
  vi.stubGlobal('process', { ...process, argv: ['crux'], cwd: process.cwd });
  electron.app = Object.assign(new EventEmitter(), { requestSingleInstanceLock: () => first });
  return setupOpenedFiles();
}
/** Opens a file as the Finder does. */
function openFile(path: string): void {
  const event = { preventDefault: vi.fn() };
  electron.app.emit('open-file', event, path);
  expect(event.preventDefault).toHaveBeenCalledOnce();
}
const opened = () => windows.createWindow.mock.calls.map(([what]) => what?.file);

test('what the Finder or a second Crux opens before the app is ready is opened once it is', () => {
  const ready = start();
  openFile('/maps/early.argmap');
  openFile('/maps/early.argmap');
  electron.app.emit('second-instance', {}, [], '/', { file: '/maps/second.argmap' });
  electron.app.emit('second-instance', {}, [], '/', { file: null });
  electron.app.emit('activate');
  expect(opened()).toEqual([]);
  ready?.();
  expect(opened()).toEqual(['/maps/early.argmap', '/maps/second.argmap']);
});

test('what they open later is opened at once; without a file there is one window', () => {
  start()?.();
  expect(opened()).toEqual([undefined]);
  openFile('/maps/late.argmap');
  electron.app.emit('second-instance', {}, [], '/', { file: '/maps/second.argmap' });
  expect(windows.openFromOutside.mock.calls).toEqual([['/maps/late.argmap'], ['/maps/second.argmap']]);
});

test('where a Crux is running, the second opens nothing', () => {
  expect(start(false)).toBeUndefined();
});
