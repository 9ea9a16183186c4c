import { openDialog } from '../../ui/open-dialog';
import { always, type Command, documentOpen } from './command';

export const showPalette: Command = {
  id: 'help.palette',
  title: 'All commands…',
  shortcuts: ['Mod+K', 'Mod+Shift+P'],
  whileTyping: true,
  enabled: always,
  run: () => openDialog('palette'),
};

export const showMenu: Command = {
  id: 'help.menu',
  title: 'Menu of what is selected',
  shortcuts: ['Shift+F10', 'ContextMenu'],
  enabled: documentOpen,
  run: ({ viewport }) => viewport.openMenu(),
};

export const showShortcuts: Command = {
  id: 'help.shortcuts',
  title: 'Keyboard shortcuts',
  shortcuts: ['?'],
  enabled: always,
  run: () => openDialog('shortcuts'),
};
