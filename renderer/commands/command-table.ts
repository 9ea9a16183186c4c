import { addEvidence, addLinked, addSibling, addUndercut } from './add-commands';
import { copy, cut, duplicateSelected, paste } from './clipboard-commands';
import type { Command } from './command';
import { deleteSelection, redo, selectAll, selectNothing, undo } from './edit-commands';
import { exportAsPng, exportAsSvg, newMap, open, save, saveAs } from './file-commands';
import { showPalette, showShortcuts } from './help-commands';
import { cancelTarget, confirmTarget, connectTo, moveTo, switchTarget } from './picking-commands';
import {
  linkSelected,
  moveAfter,
  moveBefore,
  switchSupportAndAttack,
  unlinkSelected,
} from './relation-commands';
import { openExample, openTutorial, start } from './start-commands';
import {
  addAttack,
  addSupport,
  addThesis,
  editText,
  kindCommands,
  makeThesis,
  mergeSelected,
} from './statement-commands';
import { keepAndAddSibling, splitAtCaret } from './typing-commands';
import { actualSize, fitMap, themeCommands, tidy, zoomIn, zoomOut } from './view-commands';
import { walkCommands } from './walk-commands';

/** All that a person can do, each once. */
export const commandTable: readonly Command[] = [
  // Before others with the same keys.
  confirmTarget,
  switchTarget,
  cancelTarget,
  newMap,
  start,
  open,
  save,
  saveAs,
  exportAsSvg,
  exportAsPng,
  undo,
  redo,
  cut,
  copy,
  paste,
  duplicateSelected,
  deleteSelection,
  selectAll,
  selectNothing,
  editText,
  addSupport,
  addAttack,
  addEvidence,
  addLinked,
  addSibling,
  addUndercut,
  addThesis,
  makeThesis,
  mergeSelected,
  keepAndAddSibling,
  splitAtCaret,
  connectTo,
  moveTo,
  switchSupportAndAttack,
  linkSelected,
  unlinkSelected,
  moveBefore,
  moveAfter,
  ...kindCommands,
  fitMap,
  zoomIn,
  zoomOut,
  actualSize,
  tidy,
  ...themeCommands,
  ...walkCommands,
  openTutorial,
  openExample,
  showPalette,
  showShortcuts,
];
