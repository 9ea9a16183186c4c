import type { Command } from '../../state/commands/command';
import { findField } from './find-field';
import { matchesOf } from './matches';
import { closeFind, goToMatch, openFind } from './search';

export const find: Command = {
  id: 'find.open',
  title: 'Find…',
  shortcuts: ['Mod+F'],
  whileTyping: true,
  enabled: ({ map }) => map.statements.size > 0,
  run: () => {
    openFind();
    document.querySelector<HTMLInputElement>('.find-field')?.select();
  },
};

export const findNext: Command = {
  id: 'find.next',
  title: 'Find next',
  shortcuts: ['F3', 'Mod+G'],
  repeats: true,
  whileTyping: true,
  enabled: (state) => matchesOf(state).ids.length > 0,
  run: ({ viewport }) => {
    openFind();
    goToMatch(1, viewport);
  },
};

export const findPrevious: Command = {
  id: 'find.previous',
  title: 'Find previous',
  shortcuts: ['Shift+F3', 'Mod+Shift+G'],
  repeats: true,
  whileTyping: true,
  enabled: (state) => matchesOf(state).ids.length > 0,
  run: ({ viewport }) => {
    openFind();
    goToMatch(-1, viewport);
  },
};

export const endFind: Command = {
  id: 'find.close',
  title: 'Close the find bar',
  shortcuts: ['Escape'],
  enabled: (state) => findField.of(state).open,
  run: ({ viewport }) => {
    closeFind();
    viewport.focus();
  },
};
