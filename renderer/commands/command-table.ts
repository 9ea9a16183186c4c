import { addEvidence, addLinked, addSibling, addUndercut } from './add-commands';
import { copy, cut, duplicateSelected, paste } from './clipboard-commands';
import { collapseAll, collapseOthers, expandAll, levelCommands, toggleCollapse } from './collapse-commands';
import type { Command } from './command';
import { cancelDragging, deleteSelection, redo, selectAll, selectNothing, undo } from './edit-commands';
import {
  copyAsPng,
  copyAsSvg,
  copyAsText,
  exportAsPng,
  exportAsSvg,
  exportMap,
  print,
} from './export-commands';
import { newMap, open, recoverUnsaved, restoreVersion, save, saveAs } from './file-commands';
import { endFind, find, findNext, findPrevious } from './find-commands';
import { endFocus, focusOnBranch } from './focus-commands';
import { showMenu, showPalette, showShortcuts } from './help-commands';
import {
  lineByLetters,
  nextPane,
  nextPlace,
  showBoth,
  showCanvas,
  showInspector,
  showOutline,
} from './pane-commands';
import { cancelTarget, confirmTarget, connectTo, joinTo, moveTo, switchTarget } from './picking-commands';
import {
  citeFromSelected,
  claimFromWords,
  counterpointFromWords,
  evidenceFromWords,
  goToWords,
  showReader,
} from './reader-commands';
import {
  linkSelected,
  moveAfter,
  moveBefore,
  switchSupportAndAttack,
  unlinkSelected,
} from './relation-commands';
import { exportAsBibtex, exportAsRis, importSources } from './source-commands';
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
import { goBackward, goOnward } from './travel-commands';
import { keepAndAddSibling, splitAtCaret } from './typing-commands';
import {
  actualSize,
  fitMap,
  panCommands,
  themeCommands,
  tidy,
  zoomIn,
  zoomOut,
  zoomToSelection,
} from './view-commands';
import { walkCommands } from './walk-commands';

/** All that a person can do, each once. */
export const commandTable: readonly Command[] = [
  // Before others with the same keys.
  cancelDragging,
  confirmTarget,
  switchTarget,
  cancelTarget,
  newMap,
  start,
  open,
  save,
  saveAs,
  recoverUnsaved,
  restoreVersion,
  exportMap,
  exportAsSvg,
  exportAsPng,
  importSources,
  exportAsBibtex,
  exportAsRis,
  print,
  undo,
  redo,
  cut,
  copy,
  copyAsPng,
  copyAsSvg,
  copyAsText,
  paste,
  duplicateSelected,
  deleteSelection,
  selectAll,
  find,
  findNext,
  findPrevious,
  endFind,
  focusOnBranch,
  endFocus,
  // After what Escape leaves first.
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
  joinTo,
  switchSupportAndAttack,
  linkSelected,
  unlinkSelected,
  moveBefore,
  moveAfter,
  ...kindCommands,
  showCanvas,
  showOutline,
  showBoth,
  showInspector,
  showReader,
  claimFromWords,
  evidenceFromWords,
  counterpointFromWords,
  citeFromSelected,
  goToWords,
  fitMap,
  zoomToSelection,
  zoomIn,
  zoomOut,
  actualSize,
  toggleCollapse,
  collapseAll,
  collapseOthers,
  expandAll,
  ...levelCommands,
  tidy,
  ...themeCommands,
  ...walkCommands,
  nextPlace,
  lineByLetters,
  nextPane,
  goBackward,
  goOnward,
  ...panCommands,
  openTutorial,
  openExample,
  showPalette,
  showShortcuts,
  showMenu,
];
