import {
  fixFinding,
  ignoreFinding,
  nextFinding,
  previousFinding,
  showBadges,
  showChecks,
} from '../../features/checks/check-commands';
import { copy, cut, duplicateSelected, paste } from '../../features/clipboard/clipboard-commands';
import { showCrux } from '../../features/crux/crux-commands';
import {
  changesNotKept,
  newMap,
  open,
  recoverUnsaved,
  restoreVersion,
  save,
  saveAs,
} from '../../features/documents/file-commands';
import { addEvidence, addLinked, addSibling, addUndercut } from '../../features/editing/add-commands';
import {
  collapseAll,
  collapseOthers,
  expandAll,
  levelCommands,
  toggleCollapse,
} from '../../features/editing/collapse-commands';
import { deleteSelection, redo, selectAll, undo } from '../../features/editing/edit-commands';
import { connectTo, joinTo, moveTo } from '../../features/editing/picking-commands';
import {
  linkSelected,
  moveAfter,
  moveBefore,
  switchSupportAndAttack,
  unlinkSelected,
} from '../../features/editing/relation-commands';
import {
  addAttack,
  addSupport,
  addThesis,
  editText,
  kindMenu,
  makeThesis,
  mergeSelected,
} from '../../features/editing/statement-commands';
import { walkCommands } from '../../features/editing/walk-commands';
import {
  copyAsPng,
  copyAsSvg,
  copyAsText,
  exportAsPng,
  exportAsSvg,
  exportMap,
  print,
} from '../../features/export/export-commands';
import { find, findNext, findPrevious } from '../../features/find/find-commands';
import { showInspector } from '../../features/inspector/inspector-commands';
import { endFocus, focusOnBranch } from '../../features/navigate/focus-commands';
import { goBackward, goOnward } from '../../features/navigate/travel-commands';
import {
  citeFromSelected,
  claimFromWords,
  counterpointFromWords,
  evidenceFromWords,
  goToWords,
  showReader,
} from '../../features/reader/reader-commands';
import { exportAsBibtex, exportAsRis, importSources } from '../../features/reader/source-commands';
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
} from '../../features/sheet/sheet-commands';
import { openExample, openTutorial, start } from '../../features/start/start-commands';
import type { CommandMenu } from '../../state/commands/command';
import { showPalette, showShortcuts } from '../../state/commands/help-commands';
import { lineByLetters, nextOccurrence, nextPane, showBoth, showCanvas, showOutline } from './pane-commands';
import { settingMenus } from './setting-commands';
import {
  actualSize,
  fitMap,
  layoutCommands,
  panCommands,
  tidy,
  zoomIn,
  zoomOut,
  zoomToSelection,
} from './view-commands';

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
      changesNotKept,
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
      showCrux,
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
      ...settingMenus,
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
      nextOccurrence,
      lineByLetters,
      goToWords,
      nextPane,
      'line',
      ...panCommands,
    ],
  },
  { title: 'Help', entries: [openTutorial, openExample, 'line', showPalette, showShortcuts] },
];
