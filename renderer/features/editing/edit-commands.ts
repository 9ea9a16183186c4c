import type { Command } from '../../state/commands/command';
import { redoStep, undoStep } from '../../state/dispatch';
import { deleteSelected } from '../../state/edits/delete';
import { cancelMove, movingField } from '../../state/edits/move';
import { revealSelection } from '../../state/edits/reveal';
import { select } from '../../state/select';

export const undo: Command = {
  id: 'edit.undo',
  title: 'Undo',
  shortcuts: ['Mod+Z'],
  repeats: true,
  detail: ({ history }) => history.done.at(-1)?.title,
  enabled: ({ history }) => history.done.length > 0,
  run: ({ viewport }) => {
    viewport.lead(undoStep);
    revealSelection(viewport);
  },
};

export const redo: Command = {
  id: 'edit.redo',
  title: 'Redo',
  shortcuts: ['Mod+Shift+Z', 'Mod+Y'],
  repeats: true,
  detail: ({ history }) => history.undone.at(-1)?.title,
  enabled: ({ history }) => history.undone.length > 0,
  run: ({ viewport }) => {
    viewport.lead(redoStep);
    revealSelection(viewport);
  },
};

export const cancelDragging: Command = {
  id: 'edit.cancelDragging',
  title: 'Stop dragging',
  shortcuts: ['Escape'],
  enabled: (state) => movingField.of(state)?.over === false,
  run: cancelMove,
};

export const deleteSelection: Command = {
  id: 'edit.delete',
  title: 'Delete',
  shortcuts: ['Delete', 'Backspace'],
  enabled: ({ selection }) => selection.length > 0,
  run: ({ viewport }) => {
    const show = () => {
      viewport.focus();
      revealSelection(viewport);
    };
    // At once where nothing is asked: the window is then drawn once, where it is to stand, and not here and there.
    const asked = deleteSelected();
    return asked ? asked.then(show) : show();
  },
};

export const selectAll: Command = {
  id: 'edit.selectAll',
  title: 'Select all',
  shortcuts: ['Mod+A'],
  enabled: ({ map }) => map.statements.size > 0,
  // What is folded away stays so.
  run: ({ state }) => select([...state().scene.boxes.keys()]),
};

export const selectNothing: Command = {
  id: 'edit.selectNothing',
  title: 'Select nothing',
  shortcuts: ['Escape'],
  enabled: ({ selection }) => selection.length > 0,
  run: () => select([]),
};
