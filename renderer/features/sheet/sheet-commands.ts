import { flushSync } from 'react-dom';
import type { Marker, MarkWord } from '../../../core/model/argument-map';
import { type Command, documentOpen } from '../../state/commands/command';
import type { SessionState } from '../../state/session';
import { holdKeysWhile } from '../../ui/held-keys';
import { openDialog } from '../../ui/open-dialog';
import type { Shortcut } from '../../ui/shortcut';
import { isInSheet, sheetField, toggleSheet } from './sheet-state';

// What works on the sheet is read with it: the first paint of the window does not wait for it.
const edits = () => holdKeysWhile(import('./sheet-edits'));

export const showSheet = paneCommand('alone', 'Rebuttal sheet', 'D');
export const showSheetBeside = paneCommand('beside', 'Rebuttal sheet beside the map', 'Shift+D');

export const switchSide: Command = {
  id: 'sheet.switchSide',
  title: 'Switch sides',
  enabled: isShown,
  run: () =>
    sheetField.set((sheet) => ({ ...sheet, side: sheet.side === 'for' ? 'against' : 'for', at: null })),
};

export const markCommands: readonly Command[] = [
  markCommand('extended', 'own', 'Mark as extended', 'Shift+E'),
  markCommand('conceded', 'other', 'Mark as conceded', 'Shift+C'),
  markCommand('dropped', 'other', 'Mark as dropped by the other side', 'Shift+X'),
  markCommand('dropped', 'own', 'Mark as dropped by its own side', 'Alt+Shift+X'),
  markCommand('kicked', 'own', 'Mark as kicked', 'Shift+K'),
];

export const moveRowUp = moveCommand(-1, 'up', 'Move row up', 'Alt+ArrowUp');
export const moveRowDown = moveCommand(1, 'down', 'Move row down', 'Alt+ArrowDown');

export const orderByThreat: Command = {
  id: 'sheet.orderByThreat',
  title: 'Order by threat',
  enabled: isShown,
  run: async () => (await edits()).orderByThreat(),
};

export const linkEvidence: Command = {
  id: 'sheet.linkEvidence',
  title: 'Link evidence to the answer…',
  shortcuts: ['Shift+V'],
  enabled: (state) => isInSheet(state) && ['answer', 'extension'].includes(sheetField.of(state).at!.column),
  run: () => openDialog('link-evidence'),
};

export const practise: Command = {
  id: 'sheet.practise',
  title: 'Practise…',
  enabled: hasStatements,
  run: () => openDialog('practice'),
};

export const makeBrief: Command = {
  id: 'sheet.brief',
  title: 'Brief…',
  enabled: hasStatements,
  run: () => openDialog('brief'),
};

export const present: Command = {
  id: 'sheet.present',
  title: 'Present…',
  shortcuts: ['F5'],
  enabled: hasStatements,
  run: () => openDialog('present'),
};

function paneCommand(shown: 'alone' | 'beside', title: string, shortcut: Shortcut): Command {
  return {
    id: shown === 'alone' ? 'view.sheet' : 'view.sheetBeside',
    title,
    shortcuts: [shortcut],
    enabled: documentOpen,
    checked: (state) => sheetField.of(state).shown === shown,
    run: ({ viewport }) => {
      // What is to have the focus must be there first.
      flushSync(() => toggleSheet(shown));
      if (sheetField.get().shown === 'off') viewport.focus();
    },
  };
}

function markCommand(mark: MarkWord, by: Marker, title: string, shortcut: Shortcut): Command {
  return {
    id: mark === 'dropped' && by === 'own' ? 'sheet.mark.droppedByOwn' : `sheet.mark.${mark}`,
    title,
    shortcuts: [shortcut],
    enabled: isInSheet,
    run: async () => (await edits()).toggleMark({ mark, by }),
  };
}

function moveCommand(by: 1 | -1, name: string, title: string, shortcut: Shortcut): Command {
  return {
    id: `sheet.move.${name}`,
    title,
    shortcuts: [shortcut],
    repeats: true,
    enabled: isInSheet,
    run: async () => (await edits()).moveRowBy(by),
  };
}

function isShown(state: SessionState): boolean {
  return sheetField.of(state).shown !== 'off';
}

function hasStatements({ map }: SessionState): boolean {
  return map.statements.size > 0;
}
