import type { Command } from './command';
import { deleteSelection, redo, selectAll, selectNothing, undo } from './edit-commands';
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
import { walkCommands } from './walk-commands';

/** All that a person can do, each once. */
export const commandTable: readonly Command[] = [
  newMap,
  open,
  save,
  saveAs,
  exportAsSvg,
  exportAsPng,
  undo,
  redo,
  deleteSelection,
  selectAll,
  selectNothing,
  editText,
  addSupport,
  addAttack,
  addThesis,
  switchSupportAndAttack,
  ...kindCommands,
  fitMap,
  zoomIn,
  zoomOut,
  actualSize,
  tidy,
  ...themeCommands,
  ...walkCommands,
];
