import { type Command, documentOpen } from '../../state/commands/command';
import { panesField, toggleCrux } from '../../state/panes';

export const showCrux: Command = {
  id: 'view.crux',
  title: 'Crux',
  shortcuts: ['W'],
  enabled: documentOpen,
  checked: (state) => panesField.of(state).crux,
  run: ({ viewport }) => {
    const inside = document.activeElement?.closest('.crux') != null;
    toggleCrux();
    if (inside && !panesField.get().crux) viewport.focus();
  },
};
