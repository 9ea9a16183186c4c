import { beforeEach, describe, expect, test } from 'vitest';
import { success } from '../../../bridge/result';
import { emptyQuery } from '../../../core/find/query';
import { saveDocument } from '../../../renderer/features/documents/save-document';
import { showDocument } from '../../../renderer/features/documents/show-document';
import {
  collapseAll,
  expandAll,
  levelCommands,
  toggleCollapse,
} from '../../../renderer/features/editing/collapse-commands';
import { redo, selectAll, undo } from '../../../renderer/features/editing/edit-commands';
import { addSupport } from '../../../renderer/features/editing/statement-commands';
import { changeQuery, openFind } from '../../../renderer/features/find/search';
import { runCommand } from '../../../renderer/state/commands/run-command';
import { editingField } from '../../../renderer/state/editing';
import { isUnsaved } from '../../../renderer/state/is-unsaved';
import { select } from '../../../renderer/state/select';
import { useSession } from '../../../renderer/state/session';
import { cancelEditing, commitEditing, typeText } from '../../../renderer/state/text-editing';
import { noticeField } from '../../../renderer/ui/notify';
import { FakeHost } from '../fake-host';
import { appWith, openInSession, SMALL_MAP } from '../session-of';

/** `t` ← `e` ← `v`, and `t` ← `c`. */
const DEEP_MAP = SMALL_MAP.replace(
  '"statements": [',
  '"statements": [\n    { "id": "v", "kind": "evidence", "text": "A survey" },',
).replace(
  '"relations": [',
  '"relations": [\n    { "id": "q", "kind": "supports", "premises": ["v"], "target": "e" },',
);

const app = appWith();
const state = useSession.getState;
const seen = () => [...state().scene.boxes.keys()].sort().join(' ');
beforeEach(() => openInSession(DEEP_MAP));

describe('collapsing', () => {
  test('folds away and back, as no step and no change of the file', async () => {
    select(['e']);
    await runCommand(toggleCollapse, app);
    expect(seen()).toBe('c e t');
    expect(state().scene.boxes.get('e')?.folded).toBe(1);
    expect(state().history.done).toEqual([]);
    expect(isUnsaved(state())).toBe(false);
    await runCommand(toggleCollapse, app);
    expect(seen()).toBe('c e t v');
  });

  test('moves the selection to what it was folded under', async () => {
    select(['q']);
    await runCommand(levelCommands[1]!, app);
    expect(seen()).toBe('c e t');
    expect(state().selection).toEqual(['e']);
    await runCommand(collapseAll, app);
    expect(seen()).toBe('t');
    expect(state().selection).toEqual(['t']);
    await runCommand(expandAll, app);
    expect(seen()).toBe('c e t v');
  });

  test('is not offered where nothing bears on the statement', () => {
    select(['v']);
    expect(toggleCollapse.enabled(state())).toBe(false);
  });

  test('says so where all stays in view by another way', async () => {
    openInSession(
      DEEP_MAP.replace(
        '"target": "e" }',
        '"target": "e" }, { "id": "q2", "kind": "supports", "premises": ["v"], "target": "c" }',
      ),
    );
    select(['e']);
    await runCommand(toggleCollapse, app);
    select(['c']);
    await runCommand(toggleCollapse, app);
    expect(noticeField.get()).toContain('folded away');
  });

  test('selects all that is seen, and not what is folded away', async () => {
    select(['e']);
    await runCommand(toggleCollapse, app);
    await runCommand(selectAll, app);
    expect([...state().selection].sort()).toEqual(['c', 'e', 't']);
    expect(seen()).toBe('c e t');
  });
});

describe('what is folded away comes back', () => {
  beforeEach(async () => {
    await runCommand(collapseAll, app);
    expect(seen()).toBe('t');
  });

  test('when it is selected', () => {
    select(['v']);
    expect(seen()).toBe('c e t v');
  });

  test('when its relation is selected', () => {
    select(['r']);
    expect(seen()).toBe('c e t');
  });

  test('when it is found', () => {
    openFind();
    changeQuery({ ...emptyQuery, text: 'survey' }, app.viewport);
    expect(state().selection).toEqual(['v']);
    expect(seen()).toBe('c e t v');
  });

  test('when something is added there, and is folded again when that is given up', async () => {
    select(['t']);
    await runCommand(addSupport, app);
    expect(state().scene.boxes.has(editingField.get()!.id)).toBe(true);
    cancelEditing();
    expect(seen()).toBe('t');
    await runCommand(addSupport, app);
    typeText('One more');
    commitEditing();
    expect(state().scene.boxes.size).toBe(4);
  });

  test('when a change in it is undone or done again', async () => {
    select(['e']);
    await runCommand(addSupport, app);
    typeText('One more');
    commitEditing();
    const added = state().selection[0]!;
    await runCommand(collapseAll, app);
    await runCommand(undo, app);
    expect(state().selection).toEqual(['e']);
    expect(state().scene.boxes.has('e')).toBe(true);
    await runCommand(collapseAll, app);
    await runCommand(redo, app);
    expect(state().scene.boxes.has(added)).toBe(true);
  });
});

describe('the file', () => {
  const saving = () =>
    new FakeHost({ 'document.save': () => success({ id: 'd1', name: 'small.argmap', saved: true }) });

  test('of an untouched map keeps its bytes', async () => {
    select(['e']);
    await runCommand(toggleCollapse, app);
    const host = saving();
    await saveDocument(host);
    expect(host.asked('document.save')[0]?.text).toBe(DEEP_MAP);
  });

  test('of an edited map keeps what is collapsed, and opens like that', async () => {
    select(['t']);
    await runCommand(addSupport, app);
    typeText('One more');
    commitEditing();
    select(['e']);
    await runCommand(toggleCollapse, app);
    const host = saving();
    await saveDocument(host);
    const { text } = host.asked('document.save')[0]!;
    expect(JSON.parse(text).view).toEqual({ collapsed: ['e'] });
    openInSession(SMALL_MAP);
    await showDocument(host, { id: 'd2', name: 'again.argmap', saved: true, text });
    expect([...state().collapsed]).toEqual(['e']);
    expect(state().scene.boxes.has('v')).toBe(false);
    expect(isUnsaved(state())).toBe(false);
  });
});
