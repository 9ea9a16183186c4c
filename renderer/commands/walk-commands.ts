import type { App } from '../session/app';
import { revealSelection } from '../session/reveal';
import { type Direction, nextRelation, stepToRelation, walk } from '../session/walk';
import type { Command } from './command';
import { onlySelected } from './selected';

/** The commands that walk the argument: up to what the selected bears on, down to what bears on it, sideways, and to relations. */
export const walkCommands: readonly Command[] = [
  walkCommand('up', 'Go to what it bears on', 'ArrowUp'),
  walkCommand('down', 'Go to what bears on it', 'ArrowDown'),
  walkCommand('left', 'Go to the one before', 'ArrowLeft'),
  walkCommand('right', 'Go to the one after', 'ArrowRight'),
  {
    id: 'go.relation',
    title: 'Go to its relation',
    shortcuts: ['R'],
    enabled: (state) => nextRelation(state.map, onlySelected(state)) !== undefined,
    run: ({ viewport }) => {
      stepToRelation();
      revealSelection(viewport);
    },
  },
];

function walkCommand(direction: Direction, title: string, shortcut: string): Command {
  return {
    id: `go.${direction}`,
    title,
    shortcuts: [shortcut],
    enabled: ({ map }) => map.statements.size > 0,
    run: ({ viewport }: App) => {
      walk(direction);
      revealSelection(viewport);
    },
  };
}
