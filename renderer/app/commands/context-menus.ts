import { copy, cut, duplicateSelected, paste } from '../../features/clipboard/clipboard-commands';
import { addEvidence, addLinked, addSibling, addUndercut } from '../../features/editing/add-commands';
import { deleteSelection, selectAll } from '../../features/editing/edit-commands';
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
import type { Command, CommandMenu } from '../../state/commands/command';
import { showPalette } from '../../state/commands/help-commands';
import type { SessionState } from '../../state/session';
import { fitMap, tidy } from './view-commands';

type Entries = CommandMenu['entries'];

const ofStatements: Entries = [
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
  'line',
  connectTo,
  moveTo,
  joinTo,
  mergeSelected,
  linkSelected,
  'line',
  cut,
  copy,
  paste,
  duplicateSelected,
  'line',
  deleteSelection,
];

const ofRelation: Entries = [
  switchSupportAndAttack,
  addUndercut,
  addLinked,
  'line',
  moveTo,
  linkSelected,
  unlinkSelected,
  moveBefore,
  moveAfter,
  'line',
  deleteSelection,
];

const ofPane: Entries = [addThesis, paste, selectAll, 'line', fitMap, tidy, 'line', showPalette];

/** The menu of what is selected, with what can be done now; of the map itself, if nothing is. */
export function contextMenuFor(state: SessionState): Entries {
  const last = state.selection.at(-1);
  if (last === undefined) return possible(ofPane, state);
  return possible(state.map.relations.has(last) ? ofRelation : ofStatements, state);
}

/** Without what cannot be done now, and without lines that part nothing. */
function possible(entries: Entries, state: SessionState): Entries {
  const kept: (Command | CommandMenu | 'line')[] = [];
  for (const entry of entries) {
    if (entry === 'line' ? kept.length > 0 && kept.at(-1) !== 'line' : isPossible(entry, state))
      kept.push(entry);
  }
  if (kept.at(-1) === 'line') kept.pop();
  return kept;
}

function isPossible(entry: Command | CommandMenu, state: SessionState): boolean {
  return 'entries' in entry
    ? entry.entries.some((inner) => inner !== 'line' && isPossible(inner, state))
    : entry.enabled(state);
}
