import { KIND_NAMES, STATEMENT_KINDS } from '../../../core/model/kinds';
import { type Command, type CommandMenu, documentOpen } from '../../state/commands/command';
import { onlySelected, onlyStatement, selectedStatements } from '../../state/commands/selected';
import { beginFreeStatement, beginPremise } from '../../state/edits/add';
import { revealSelection } from '../../state/edits/reveal';
import { changeKind, merge, turnIntoThesis } from '../../state/edits/rework';
import { startEditing } from '../../state/text-editing';

export const editText: Command = {
  id: 'statement.edit',
  title: 'Edit text',
  shortcuts: ['Enter', 'F2'],
  enabled: (state) => onlyStatement(state) !== undefined,
  run: ({ state, viewport }) => {
    startEditing(onlyStatement(state())!);
    revealSelection(viewport);
  },
};

export const addSupport: Command = {
  id: 'statement.addSupport',
  title: 'Add supporting statement',
  shortcuts: ['S'],
  enabled: (state) => onlySelected(state) !== undefined,
  run: ({ state, viewport }) => {
    beginPremise('Add supporting statement', onlySelected(state())!, 'supports');
    revealSelection(viewport);
  },
};

export const addAttack: Command = {
  id: 'statement.addAttack',
  title: 'Add attacking statement',
  shortcuts: ['A'],
  enabled: (state) => onlySelected(state) !== undefined,
  run: ({ state, viewport }) => {
    beginPremise('Add attacking statement', onlySelected(state())!, 'attacks');
    revealSelection(viewport);
  },
};

export const addThesis: Command = {
  id: 'statement.addThesis',
  title: 'Add thesis',
  shortcuts: ['T'],
  enabled: documentOpen,
  run: ({ state, viewport }) => {
    beginFreeStatement('Add thesis', 'thesis');
    if (state().map.statements.size === 1) viewport.fit();
    else revealSelection(viewport);
  },
};

export const makeThesis: Command = {
  id: 'statement.makeThesis',
  title: 'Make it the thesis',
  shortcuts: ['Shift+T'],
  enabled: (state) => {
    const id = onlyStatement(state);
    return id !== undefined && state.map.statements.get(id)?.kind !== 'thesis';
  },
  run: ({ state }) => turnIntoThesis(onlyStatement(state())!),
};

export const mergeSelected: Command = {
  id: 'statement.merge',
  title: 'Merge statements',
  shortcuts: ['Shift+M'],
  enabled: (state) => selectedStatements(state).length > 1,
  run: ({ state, viewport }) => {
    merge(selectedStatements(state()));
    revealSelection(viewport);
  },
};

/** For each kind, the command that makes the selected statements of it. */
export const kindCommands: readonly Command[] = STATEMENT_KINDS.map((kind, index) => ({
  id: `statement.kind.${kind}`,
  title: KIND_NAMES[kind],
  kind,
  shortcuts: [String(index + 1)],
  enabled: (state) => selectedStatements(state).length > 0,
  checked: ({ selection, map }) => map.statements.get(selection.at(-1) ?? '')?.kind === kind,
  run: () => changeKind(kind),
}));

export const kindMenu: CommandMenu = { title: 'Change kind', entries: kindCommands };
