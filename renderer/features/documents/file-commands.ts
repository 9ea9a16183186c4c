import { type Command, documentOpen } from '../../state/commands/command';
import { notKeptField } from './not-kept';
import { newDocument, openDocument } from './open-document';
import { saveDocument, saveDocumentAs } from './save-document';
import { showNotKept } from './show-not-kept';
import { showUnsaved } from './unsaved-maps';
import { showVersions } from './versions';

export const newMap: Command = {
  id: 'file.new',
  title: 'New',
  // A browser keeps Ctrl+N and Cmd+N to itself.
  shortcuts: ['Mod+N', 'Alt+N'],
  whileTyping: true,
  enabled: documentOpen,
  run: ({ host }) => newDocument(host),
};

export const open: Command = {
  id: 'file.open',
  title: 'Open…',
  shortcuts: ['Mod+O'],
  whileTyping: true,
  enabled: documentOpen,
  run: ({ host }) => openDocument(host),
};

export const save: Command = {
  id: 'file.save',
  title: 'Save',
  shortcuts: ['Mod+S'],
  whileTyping: true,
  enabled: documentOpen,
  run: async ({ host }) => void (await saveDocument(host)),
};

export const saveAs: Command = {
  id: 'file.saveAs',
  title: 'Save as…',
  shortcuts: ['Mod+Shift+S'],
  whileTyping: true,
  enabled: documentOpen,
  run: async ({ host }) => void (await saveDocumentAs(host)),
};

export const restoreVersion: Command = {
  id: 'file.restore',
  title: 'Earlier versions…',
  enabled: ({ document }) => document?.saved === true,
  run: ({ host }) => showVersions(host),
};

export const recoverUnsaved: Command = {
  id: 'file.recover',
  title: 'Recover unsaved maps…',
  enabled: documentOpen,
  run: ({ host }) => showUnsaved(host),
};

export const changesNotKept: Command = {
  id: 'file.notKept',
  title: 'Changes not kept…',
  enabled: (state) => notKeptField.of(state) !== null,
  run: ({ host }) => showNotKept(host),
};
