import { afterEach, expect, test, vi } from 'vitest';
import type { AppWindow } from '../../../main/windows/app-window';

vi.mock('electron', () => ({ BrowserWindow: {} }));
const { holdDocument } = await import('../../../main/documents/held-documents');
const { describeWindow } = await import('../../../main/windows/describe-window');

afterEach(() => vi.unstubAllGlobals());

function described(platform: string, unsaved: boolean, unkept = 0) {
  vi.stubGlobal('process', { ...process, platform });
  const browserWindow = { setTitle: vi.fn(), setDocumentEdited: vi.fn(), setRepresentedFilename: vi.fn() };
  const window = { id: 4, browserWindow, name: '', unsaved: false };
  const description = { name: 'town.argmap', unsaved, unkept };
  describeWindow(window as unknown as AppWindow, description);
  expect(window).toMatchObject(description);
  return [browserWindow.setTitle, browserWindow.setDocumentEdited, browserWindow.setRepresentedFilename].map(
    ({ mock }) => mock.calls,
  );
}

test('a window is called by its map, with a dot where that is not saved; on macOS its file is known to the system', () => {
  holdDocument({ window: 4, name: 'town.argmap', path: '/maps/town.argmap' });
  expect(described('linux', true)).toEqual([[['• town.argmap — Crux']], [], []]);
  expect(described('darwin', false)).toEqual([[['town.argmap — Crux']], [[false]], [['/maps/town.argmap']]]);
  expect(described('darwin', true)[1]).toEqual([[true]]);
});

test('a window says how many changes are not kept, for as long as that is so', () => {
  expect(described('linux', true, 1)[0]).toEqual([['• town.argmap (1 change not kept) — Crux']]);
  expect(described('linux', true, 1200)[0]).toEqual([['• town.argmap (1,200 changes not kept) — Crux']]);
  expect(described('linux', true)[0]).toEqual([['• town.argmap — Crux']]);
});
