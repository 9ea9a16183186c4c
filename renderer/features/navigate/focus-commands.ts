import type { Command } from '../../state/commands/command';
import { onlyStatement } from '../../state/commands/selected';
import { focusedOn } from './branch';
import { focusOn, leaveFocus } from './focus-on';

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
