import { afterEach, beforeEach, expect, test } from 'vitest';
import { success } from '../../../../bridge/result';
import { applyChange } from '../../../../core/edit/change/apply-change';
import type { Change } from '../../../../core/edit/change/change';
import { parseMap } from '../../../../core/file/parse-map';
import type { ArgumentMap } from '../../../../core/model/argument-map';
import { keepChanges } from '../../../../renderer/features/documents/keep-changes';
import { saveDocument } from '../../../../renderer/features/documents/save-document';
import { typedMap } from '../../../../renderer/features/documents/typed-map';
import { undoStep } from '../../../../renderer/state/dispatch';
import { beginPremise } from '../../../../renderer/state/edits/add';
import { deleteSelected } from '../../../../renderer/state/edits/delete';
import { renameMap } from '../../../../renderer/state/edits/rework';
import { splitEdited } from '../../../../renderer/state/edits/split';
import { select } from '../../../../renderer/state/select';
import { useSession } from '../../../../renderer/state/session';
import {
  cancelEditing,
  commitEditing,
  startEditing,
  typeText,
} from '../../../../renderer/state/text-editing';
import { FakeHost } from '../../fake-host';
import { openInSession, SMALL_MAP } from '../../session-of';

interface Begun {
  readonly text: string;
  readonly change: Change;
}

let kept: ArgumentMap | undefined;
let sent: Change[];
let stop: () => void;
let failing: boolean;
/** When the host has written the file. */
let written: Promise<void>;

/** A host that keeps a map for a crash by what it is told alone. */
function hostThatKeeps(): FakeHost {
  const refused = { ok: false, error: { code: 'failed', message: 'The disk is full.' } } as const;
  return new FakeHost({
    'recovery.begin': ({ text, change }: Begun) => {
      if (failing) return refused;
      const parsed = parseMap(text);
      if (!parsed.ok) throw new Error(parsed.error.message);
      kept = applyChange(parsed.map, change);
      return success(null);
    },
    'recovery.append': ({ change }: { readonly change: Change }) => {
      if (failing) return refused;
      kept = applyChange(kept!, change);
      sent.push(change);
      return success(1);
    },
    'recovery.end': () => {
      kept = undefined;
      return success(null);
    },
    'document.save': async () => {
      await written;
      return success({ id: 'd1', name: 'small.argmap' });
    },
  } as never);
}

let host: FakeHost;
beforeEach(() => {
  openInSession(SMALL_MAP);
  [kept, sent, failing, written] = [undefined, [], false, Promise.resolve()];
  host = hostThatKeeps();
  stop = keepChanges(host);
});
afterEach(() => stop());

/** Waits until the host has the map as it is now, with what is being typed. */
async function isKept(): Promise<void> {
  const { statements, relations, title } = typedMap(useSession.getState());
  await expect
    .poll(() => kept && [kept.statements, kept.relations, kept.title])
    .toEqual([statements, relations, title]);
}

test('the host has the map as it is after every kind of edit, undone and written ones among them', async () => {
  renameMap('Another title');
  await isKept();
  startEditing('e');
  typeText('For it, sure');
  await isKept();
  typeText('For it, surely');
  await isKept();
  commitEditing();
  select(['c']);
  deleteSelected();
  await isKept();
  undoStep();
  await isKept();
  beginPremise('Add', 't', 'supports');
  await isKept();
  typeText('One more. And another');
  await isKept();
  splitEdited(9);
  await isKept();
  beginPremise('Add', 't', 'attacks');
  await isKept();
  cancelEditing();
  await isKept();
});

test('an edit sends no more than it changes', async () => {
  renameMap('Another title');
  await isKept();
  select(['c']);
  deleteSelected();
  await isKept();
  expect(sent).toHaveLength(1);
  expect(Object.keys(sent[0]!).sort()).toEqual(['relations', 'statements']);
});

test('after a save it is kept from the file as it was written, with what was edited meanwhile', async () => {
  renameMap('Another title');
  await isKept();
  let write = () => {};
  written = new Promise((resolve) => {
    write = resolve;
  });
  const saving = saveDocument(host);
  await expect.poll(() => host.asked('document.save')).toHaveLength(1);
  renameMap('A third title');
  await isKept();
  write();
  await saving;
  await isKept();
  expect(useSession.getState().map.title).toBe('A third title');
  undoStep();
  await expect.poll(() => kept).toBeUndefined();
});

test('when it could not be kept, all of it is kept the next time', async () => {
  failing = true;
  renameMap('Another title');
  await expect.poll(() => host.asked('recovery.begin')).toHaveLength(1);
  failing = false;
  select(['c']);
  deleteSelected();
  await isKept();
});
