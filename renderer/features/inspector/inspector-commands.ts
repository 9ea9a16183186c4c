import { type Command, documentOpen } from '../../state/commands/command';
import { toggleInspector } from '../../state/panes';

export const showInspector: Command = {
  id: 'view.inspector',
  title: 'Inspector',
  shortcuts: ['I'],
  enabled: documentOpen,
  checked: ({ inspector }) => inspector,
  run: toggleInspector,
};
