import type { App } from '../session/app';
import { revealSelection } from '../session/reveal';
import { type Direction, extend, nextRelation, stepToRelation, walk } from '../session/walk';
import type { Command } from './command';
import { onlySelected } from './selected';

/** The commands that walk the argument: up to what the selected bears on, down to what bears on it, sideways, and to relations. */
export const walkCommands: readonly Command[] = [
  walkCommand('up', 'Go to what it bears on', 'ArrowUp'),
  walkCommand('down', 'Go to what bears on it', 'ArrowDown'),
  walkCommand('left', 'Go to the one before', 'ArrowLeft'),
  walkCommand('right', 'Go to the one after', 'ArrowRight'),
  extendCommand('up', 'Select what it bears on too', 'Shift+ArrowUp'),
  extendCommand('down', 'Select what bears on it too', 'Shift+ArrowDown'),
  extendCommand('left', 'Select the one before too', 'Shift+ArrowLeft'),
  extendCommand('right', 'Select the one after too', 'Shift+ArrowRight'),
  {
    id: 'go.relation',
    title: 'Go to its relation',
    shortcuts: ['R'],
    repeats: true,
    enabled: (state) => nextRelation(state.map, onlySelected(state)) !== undefined,
    run: ({ viewport }) => {
      stepToRelation();
      revealSelection(viewport);
    },
  },
];

function extendCommand(direction: Direction, title: string, shortcut: string): Command {
  return {
    id: `go.extend.${direction}`,
    title,
    shortcuts: [shortcut],
    repeats: true,
    enabled: ({ map, picking }) => map.statements.size > 0 && picking === null,
    run: ({ viewport }: App) => {
      extend(direction);
      revealSelection(viewport);
    },
  };
}

function walkCommand(direction: Direction, title: string, shortcut: string): Command {
  return {
    id: `go.${direction}`,
    title,
    shortcuts: [shortcut],
    repeats: true,
    enabled: ({ map }) => map.statements.size > 0,
    run: ({ viewport }: App) => {
      walk(direction);
      revealSelection(viewport);
    },
  };
}
