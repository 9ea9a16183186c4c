import { openDialog } from '../dialogs/open-dialog';
import { always, type Command } from './command';

export const showPalette: Command = {
  id: 'help.palette',
  title: 'All commands…',
  shortcuts: ['Mod+K', 'Mod+Shift+P'],
  whileTyping: true,
  enabled: always,
  run: () => openDialog('palette'),
};

export const showShortcuts: Command = {
  id: 'help.shortcuts',
  title: 'Keyboard shortcuts',
  shortcuts: ['?'],
  enabled: always,
  run: () => openDialog('shortcuts'),
};
