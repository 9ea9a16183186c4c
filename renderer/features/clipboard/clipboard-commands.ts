import { type Command, documentOpen } from '../../state/commands/command';
import { selectedStatements } from '../../state/commands/selected';
import { selectedBranches } from '../../state/edits/clipboard';
import { duplicate } from '../../state/edits/paste';
import { revealSelection } from '../../state/edits/reveal';
import { copyByCommand, pasteByCommand } from './by-command';

export const cut: Command = {
  id: 'edit.cut',
  title: 'Cut',
  shortcuts: ['Mod+X'],
  clipboard: 'cut',
  enabled: (state) => selectedStatements(state).length > 0,
  run: () => copyByCommand('cut'),
};

export const copy: Command = {
  id: 'edit.copy',
  title: 'Copy',
  shortcuts: ['Mod+C'],
  clipboard: 'copy',
  enabled: (state) => selectedStatements(state).length > 0,
  run: () => copyByCommand('copy'),
};

export const paste: Command = {
  id: 'edit.paste',
  title: 'Paste',
  shortcuts: ['Mod+V'],
  clipboard: 'paste',
  enabled: documentOpen,
  run: pasteByCommand,
};

export const duplicateSelected: Command = {
  id: 'edit.duplicate',
  title: 'Duplicate',
  shortcuts: ['Mod+D'],
  enabled: (state) => selectedStatements(state).length > 0,
  run: ({ state, viewport }) => {
    const { map, selection } = state();
    duplicate(selectedBranches(map, selection));
    revealSelection(viewport);
  },
};
