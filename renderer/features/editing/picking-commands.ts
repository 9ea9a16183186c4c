import type { Command } from '../../state/commands/command';
import { onlySelected, onlyStatement } from '../../state/commands/selected';
import { revealSelection } from '../../state/edits/reveal';
import {
  beginPicking,
  cancelPicking,
  finishPicking,
  pickedNow,
  pickingNow,
  switchPicked,
} from '../../state/picking';

export const connectTo: Command = {
  id: 'relation.connectTo',
  title: 'Connect to…',
  shortcuts: ['C'],
  enabled: (state) => onlyStatement(state) !== undefined && state.map.statements.size > 1,
  run: ({ state, viewport }) => {
    beginPicking('connect', onlyStatement(state())!);
    viewport.focus();
  },
};

export const moveTo: Command = {
  id: 'relation.moveTo',
  title: 'Move to…',
  shortcuts: ['M'],
  enabled: (state) => onlySelected(state) !== undefined && state.map.statements.size > 1,
  run: ({ state, viewport }) => {
    beginPicking('move', onlySelected(state())!);
    viewport.focus();
  },
};

export const joinTo: Command = {
  id: 'relation.joinTo',
  title: 'Join as linked premise…',
  shortcuts: ['J'],
  enabled: (state) => onlyStatement(state) !== undefined && state.map.relations.size > 0,
  run: ({ state, viewport }) => {
    beginPicking('join', onlyStatement(state())!);
    viewport.focus();
  },
};

// These three come before the commands that have the same keys at other times.
export const confirmTarget: Command = {
  id: 'picking.confirm',
  title: 'Confirm the target',
  shortcuts: ['Enter'],
  enabled: (state) => pickedNow(state) !== undefined,
  run: ({ viewport }) => {
    finishPicking();
    viewport.focus();
    revealSelection(viewport);
  },
};

export const switchTarget: Command = {
  id: 'picking.switch',
  title: 'Support or attack the target',
  shortcuts: ['X'],
  enabled: (state) => pickedNow(state) !== undefined && pickingNow(state)?.purpose !== 'join',
  run: switchPicked,
};

export const cancelTarget: Command = {
  id: 'picking.cancel',
  title: 'Give the target up',
  shortcuts: ['Escape'],
  enabled: (state) => pickingNow(state) !== null,
  run: ({ viewport }) => {
    cancelPicking();
    viewport.focus();
    revealSelection(viewport);
  },
};
