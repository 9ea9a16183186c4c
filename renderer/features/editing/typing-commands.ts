import type { Command } from '../../state/commands/command';
import { editingField } from '../../state/editing';
import { beginSibling } from '../../state/edits/add';
import { revealSelection } from '../../state/edits/reveal';
import { splitEdited } from '../../state/edits/split';
import { commitEditing } from '../../state/text-editing';
import { addSibling } from './add-commands';

export const keepAndAddSibling: Command = {
  id: 'typing.keepAndAddSibling',
  title: 'Keep the text and add a sibling',
  shortcuts: ['Mod+Enter'],
  whileTyping: true,
  aboutTyping: true,
  enabled: (state) => editingField.of(state) !== null,
  run: ({ state, viewport }) => {
    const { id, begun } = editingField.of(state())!;
    commitEditing();
    // A new statement that was left empty is gone, and ends the row.
    if (begun && !state().map.statements.has(id)) return viewport.focus();
    beginSibling(addSibling.title, id);
    revealSelection(viewport);
  },
};

export const splitAtCaret: Command = {
  id: 'typing.split',
  title: 'Split at the caret',
  shortcuts: ['Mod+Shift+Enter'],
  whileTyping: true,
  aboutTyping: true,
  enabled: (state) => editingField.of(state) !== null,
  run: ({ state, viewport }) => {
    splitEdited(caret() ?? editingField.of(state())!.text.length);
    if (editingField.of(state())) return;
    viewport.focus();
    revealSelection(viewport);
  },
};

/** Where the caret stands in the field that has the focus. */
function caret(): number | undefined {
  const field = document.activeElement;
  const isField = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  return isField ? (field.selectionStart ?? undefined) : undefined;
}
