import { type Command, documentOpen } from '../../state/commands/command';
import { panesField, toggleInspector } from '../../state/panes';

export const showInspector: Command = {
  id: 'view.inspector',
  title: 'Inspector',
  shortcuts: ['I'],
  enabled: documentOpen,
  checked: (state) => panesField.of(state).inspector,
  run: toggleInspector,
};
