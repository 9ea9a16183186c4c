import type { Command } from './command';
import { deleteSelection, redo, selectAll, undo } from './edit-commands';
import { exportAsPng, exportAsSvg, newMap, open, save, saveAs } from './file-commands';
import {
  addAttack,
  addSupport,
  addThesis,
  editText,
  kindCommands,
  switchSupportAndAttack,
} from './statement-commands';
import { actualSize, fitMap, themeCommands, tidy, zoomIn, zoomOut } from './view-commands';

/** A menu: commands, lines between them, and menus within it. */
export interface CommandMenu {
  readonly title: string;
  readonly entries: readonly (Command | CommandMenu | 'line')[];
}

export const kindMenu: CommandMenu = { title: 'Change kind', entries: kindCommands };
export const themeMenu: CommandMenu = { title: 'Theme', entries: themeCommands };

/** The menu bar, in the window or of the host. */
export const menuBar: readonly CommandMenu[] = [
  { title: 'File', entries: [newMap, open, 'line', save, saveAs, 'line', exportAsSvg, exportAsPng] },
  { title: 'Edit', entries: [undo, redo, 'line', selectAll, deleteSelection] },
  {
    title: 'Statement',
    entries: [editText, kindMenu, 'line', addSupport, addAttack, addThesis, 'line', switchSupportAndAttack],
  },
  { title: 'View', entries: [fitMap, zoomIn, zoomOut, actualSize, 'line', tidy, 'line', themeMenu] },
];
