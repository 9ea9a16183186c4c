import { focusedOn } from '../navigate/branch';
import { focusOn, leaveFocus } from '../navigate/focus-on';
import type { Command } from './command';
import { onlyStatement } from './selected';

export const focusOnBranch: Command = {
  id: 'view.focus',
  title: 'Focus on branch',
  shortcuts: ['B'],
  enabled: (state) => onlyStatement(state) !== undefined && onlyStatement(state) !== focusedOn(state),
  run: ({ state, viewport }) => focusOn(onlyStatement(state())!, viewport),
};

export const endFocus: Command = {
  id: 'view.endFocus',
  title: 'Leave the branch',
  shortcuts: ['Escape', 'B'],
  enabled: (state) => focusedOn(state) !== undefined,
  run: ({ viewport }) => {
    leaveFocus();
    viewport.focus();
  },
};
