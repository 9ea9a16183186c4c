import { addEvidence, addLinked, addSibling, addUndercut } from './add-commands';
import {
  fixFinding,
  ignoreFinding,
  nextFinding,
  previousFinding,
  showBadges,
  showChecks,
} from './check-commands';
import { copy, cut, duplicateSelected, paste } from './clipboard-commands';
import { collapseAll, collapseOthers, expandAll, levelCommands, toggleCollapse } from './collapse-commands';
import type { Command } from './command';
import { deleteSelection, redo, selectAll, undo } from './edit-commands';
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
import { find, findNext, findPrevious } from './find-commands';
import { endFocus, focusOnBranch } from './focus-commands';
import { showPalette, showShortcuts } from './help-commands';
import {
  lineByLetters,
  nextPane,
  nextPlace,
  showBoth,
  showCanvas,
  showInspector,
  showOutline,
} from './pane-commands';
import { connectTo, joinTo, moveTo } from './picking-commands';
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
import {
  linkEvidence,
  makeBrief,
  markCommands,
  moveRowDown,
  moveRowUp,
  orderByThreat,
  practise,
  present,
  showSheet,
  showSheetBeside,
  switchSide,
} from './sheet-commands';
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
import {
  actualSize,
  fitMap,
  layoutCommands,
  panCommands,
  themeCommands,
  tidy,
  zoomIn,
  zoomOut,
  zoomToSelection,
} from './view-commands';
import { walkCommands } from './walk-commands';

/** A menu: commands, lines between them, and menus within it. */
export interface CommandMenu {
  readonly title: string;
  readonly entries: readonly (Command | CommandMenu | 'line')[];
}

export const kindMenu: CommandMenu = { title: 'Change kind', entries: kindCommands };
export const levelMenu: CommandMenu = { title: 'Expand to level', entries: levelCommands };
export const sheetMenu: CommandMenu = {
  title: 'Debate',
  entries: [
    showSheet,
    showSheetBeside,
    switchSide,
    'line',
    ...markCommands,
    moveRowUp,
    moveRowDown,
    orderByThreat,
    linkEvidence,
    'line',
    practise,
    makeBrief,
    present,
  ],
};
const sourcesMenu: CommandMenu = { title: 'Sources', entries: [importSources, exportAsBibtex, exportAsRis] };
const layoutMenu: CommandMenu = { title: 'Layout', entries: layoutCommands };
export const themeMenu: CommandMenu = { title: 'Theme', entries: themeCommands };

/** The menu bar, in the window or of the host. */
export const menuBar: readonly CommandMenu[] = [
  {
    title: 'File',
    entries: [
      newMap,
      start,
      open,
      'line',
      save,
      saveAs,
      recoverUnsaved,
      restoreVersion,
      'line',
      exportMap,
      exportAsSvg,
      exportAsPng,
      sourcesMenu,
      'line',
      print,
    ],
  },
  {
    title: 'Edit',
    entries: [
      undo,
      redo,
      'line',
      cut,
      copy,
      paste,
      duplicateSelected,
      'line',
      copyAsPng,
      copyAsSvg,
      copyAsText,
      'line',
      selectAll,
      deleteSelection,
      'line',
      find,
      findNext,
      findPrevious,
    ],
  },
  {
    title: 'Statement',
    entries: [
      editText,
      kindMenu,
      makeThesis,
      'line',
      addSupport,
      addAttack,
      addEvidence,
      addLinked,
      addSibling,
      addUndercut,
      addThesis,
      'line',
      mergeSelected,
      'line',
      claimFromWords,
      evidenceFromWords,
      counterpointFromWords,
      citeFromSelected,
    ],
  },
  {
    title: 'Relation',
    entries: [
      connectTo,
      moveTo,
      joinTo,
      'line',
      switchSupportAndAttack,
      linkSelected,
      unlinkSelected,
      'line',
      moveBefore,
      moveAfter,
    ],
  },
  {
    title: 'View',
    entries: [
      showCanvas,
      showOutline,
      showBoth,
      showInspector,
      showChecks,
      showBadges,
      showReader,
      sheetMenu,
      'line',
      fitMap,
      zoomToSelection,
      zoomIn,
      zoomOut,
      actualSize,
      'line',
      toggleCollapse,
      levelMenu,
      collapseAll,
      collapseOthers,
      expandAll,
      'line',
      focusOnBranch,
      endFocus,
      'line',
      tidy,
      'line',
      layoutMenu,
      themeMenu,
    ],
  },
  {
    title: 'Go',
    entries: [
      goBackward,
      goOnward,
      'line',
      nextFinding,
      previousFinding,
      fixFinding,
      ignoreFinding,
      'line',
      ...walkCommands,
      nextPlace,
      lineByLetters,
      goToWords,
      nextPane,
      'line',
      ...panCommands,
    ],
  },
  { title: 'Help', entries: [openTutorial, openExample, 'line', showPalette, showShortcuts] },
];
