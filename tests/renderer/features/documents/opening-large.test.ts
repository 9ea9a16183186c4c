import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { OpenDocument } from '../../../../bridge/host';
import { success } from '../../../../bridge/result';
import { setTitle } from '../../../../core/edit/map/set-title';
import { serialiseMap } from '../../../../core/file/serialise-map';
import { FarView } from '../../../../renderer/features/canvas/far/lazy-far-view';
import { partOfRest, partsOfMap } from '../../../../renderer/features/documents/document-parts';
import { type DocumentTexts, readDocument } from '../../../../renderer/features/documents/read-document';
import { showDocument } from '../../../../renderer/features/documents/show-document';
import { edit } from '../../../../renderer/state/edits/edit';
import { useSession } from '../../../../renderer/state/session';
import { workField } from '../../../../renderer/ui/work';
import { largeMap } from '../../../support/large-map';
import { FakeHost } from '../../fake-host';
import { openInSession, SMALL_MAP } from '../../session-of';
import { FakeWorker } from './fake-worker';

const large: OpenDocument = {
  id: 'd2',
  name: 'large.argmap',
  text: serialiseMap(largeMap(2000)),
  saved: true,
};
const nameShown = () => useSession.getState().document?.name;

// Before the window asks for it, so that no test ends while it is being read.
beforeAll(() => FarView.read());
beforeEach(() => {
  FakeWorker.started = [];
  vi.stubGlobal('Worker', FakeWorker);
  openInSession(SMALL_MAP);
});
afterEach(() => vi.unstubAllGlobals());

function begun(host: FakeHost) {
  const shown = showDocument(host, large);
  return { shown, worker: FakeWorker.started.at(-1)! };
}

function finish(worker: FakeWorker): void {
  const read = readDocument(worker.given as DocumentTexts);
  if (!read.ok) throw new Error(read.error.message);
  for (const part of [...partsOfMap(read.file), partOfRest(read).part]) worker.answer(structuredClone(part));
}

test('a large map is read beside the window, which says how far it is', async () => {
  const host = new FakeHost();
  const { shown, worker } = begun(host);
  expect(nameShown()).toBe('small.argmap');
  worker.answer({ kind: 'records', table: 'statements', records: [], share: 0.5 });
  expect(workField.get()).toMatchObject({ title: 'Opening “large.argmap”', share: 0.45 });
  finish(worker);
  expect(await shown).toBe(true);
  expect(worker.ended).toBe(true);
  expect(useSession.getState().scene.boxes.size).toBe(2000);
  expect(nameShown()).toBe('large.argmap');
});

test('reading is stopped: the map that was open still is', async () => {
  const host = new FakeHost();
  const { shown, worker } = begun(host);
  workField.get()!.cancel();
  expect(await shown).toBe(false);
  expect(worker.ended).toBe(true);
  expect(nameShown()).toBe('small.argmap');
  expect(host.asked('document.release')).toEqual([{ id: 'd2' }]);
});

test('where no thread can be had, the window reads it itself', async () => {
  const { shown, worker } = begun(new FakeHost());
  worker.fail();
  expect(await shown).toBe(true);
  expect(useSession.getState().map.statements.size).toBe(2000);
});

test('what is edited meanwhile is not lost unasked', async () => {
  const host = new FakeHost({ 'dialog.unsaved': () => success('cancel') });
  const { shown, worker } = begun(host);
  edit('Change title', setTitle(useSession.getState().map, 'Edited meanwhile'));
  finish(worker);
  expect(await shown).toBe(false);
  expect(host.asked('dialog.unsaved')).toHaveLength(1);
  expect(useSession.getState().map.title).toBe('Edited meanwhile');
});

test('of two that are opened, the later one is shown', async () => {
  const host = new FakeHost();
  const { shown, worker } = begun(host);
  const small: OpenDocument = { id: 'd3', name: 'other.argmap', text: SMALL_MAP, saved: true };
  expect(await showDocument(host, small)).toBe(true);
  finish(worker);
  expect(await shown).toBe(false);
  expect(nameShown()).toBe('other.argmap');
});
