import { moveAmongSiblings } from '../../../core/edit/statements/move-among-siblings';
import type { Command } from '../../state/commands/command';
import { firstRelation, relationMeant, selectedRelations } from '../../state/commands/selected';
import { revealSelection } from '../../state/edits/reveal';
import { link, moveInOrder, switchRelation, unlink } from '../../state/edits/rework';

export const switchSupportAndAttack: Command = {
  id: 'relation.switch',
  title: 'Switch support and attack',
  shortcuts: ['X'],
  enabled: (state) => relationMeant(state) !== undefined,
  run: ({ state }) => switchRelation(relationMeant(state())!),
};

export const linkSelected: Command = {
  id: 'relation.link',
  title: 'Link premises',
  shortcuts: ['Mod+L'],
  enabled: (state) => selectedRelations(state).length > 1,
  run: ({ state, viewport }) => {
    link(selectedRelations(state()));
    revealSelection(viewport);
  },
};

export const unlinkSelected: Command = {
  id: 'relation.unlink',
  title: 'Unlink premises',
  shortcuts: ['Shift+L'],
  enabled: (state) => (state.map.relations.get(firstRelation(state) ?? '')?.premises.length ?? 0) > 1,
  run: ({ state, viewport }) => {
    unlink(firstRelation(state())!);
    revealSelection(viewport);
  },
};

export const moveBefore = moveCommand(-1, 'before', 'Move before', 'Alt+ArrowUp');
export const moveAfter = moveCommand(1, 'after', 'Move after', 'Alt+ArrowDown');

function moveCommand(by: -1 | 1, name: string, title: string, shortcut: string): Command {
  return {
    id: `relation.move.${name}`,
    title,
    shortcuts: [shortcut],
    repeats: true,
    enabled: (state) => {
      const relation = firstRelation(state);
      return relation !== undefined && moveAmongSiblings(state.map, { relation, by }) !== undefined;
    },
    run: ({ state, viewport }) => {
      moveInOrder(firstRelation(state())!, by);
      revealSelection(viewport);
    },
  };
}
