import type { Command } from '../../state/commands/command';
import { firstRelation, onlySelected, onlyStatement, relationMeant } from '../../state/commands/selected';
import { beginLinkedPremise, beginPremise, beginSibling } from '../../state/edits/add';
import { revealSelection } from '../../state/edits/reveal';

export const addEvidence: Command = {
  id: 'statement.addEvidence',
  title: 'Add evidence',
  shortcuts: ['E'],
  enabled: (state) => onlySelected(state) !== undefined,
  run: ({ state, viewport }) => {
    beginPremise(addEvidence.title, onlySelected(state())!, 'supports', 'evidence');
    revealSelection(viewport);
  },
};

export const addLinked: Command = {
  id: 'statement.addLinked',
  title: 'Add linked premise',
  shortcuts: ['L'],
  enabled: (state) => firstRelation(state) !== undefined,
  run: ({ state, viewport }) => {
    beginLinkedPremise(addLinked.title, firstRelation(state())!);
    revealSelection(viewport);
  },
};

export const addSibling: Command = {
  id: 'statement.addSibling',
  title: 'Add sibling',
  shortcuts: ['N'],
  enabled: (state) => onlyStatement(state) !== undefined,
  run: ({ state, viewport }) => {
    beginSibling(addSibling.title, onlyStatement(state())!);
    revealSelection(viewport);
  },
};

export const addUndercut: Command = {
  id: 'statement.addUndercut',
  title: 'Add undercut',
  shortcuts: ['U'],
  enabled: (state) => relationMeant(state) !== undefined,
  run: ({ state, viewport }) => {
    beginPremise(addUndercut.title, relationMeant(state())!, 'attacks');
    revealSelection(viewport);
  },
};
