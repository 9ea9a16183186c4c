import { type Command, documentOpen } from '../../state/commands/command';
import { openDialog } from '../../ui/open-dialog';
import { createDocument } from '../documents/open-document';

export const start: Command = {
  id: 'file.start',
  title: 'Start…',
  // A browser keeps Ctrl+Shift+N and Cmd+Shift+N to itself.
  shortcuts: ['Mod+Shift+N', 'Alt+Shift+N'],
  whileTyping: true,
  enabled: documentOpen,
  run: () => openDialog('start'),
};

export const openTutorial: Command = {
  id: 'help.tutorial',
  title: 'Tutorial',
  enabled: documentOpen,
  run: async ({ host, viewport }) => {
    // The maps that Crux brings along are read when they are wanted.
    const { tutorial } = await import('./starters');
    await createDocument(host, tutorial);
    viewport.focus();
  },
};

export const openExample: Command = {
  id: 'help.example',
  title: 'Example map',
  enabled: documentOpen,
  run: async ({ host, viewport }) => {
    const { example } = await import('./starters');
    await createDocument(host, example);
    viewport.focus();
  },
};
