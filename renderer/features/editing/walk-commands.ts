import type { App } from '../../state/app';
import type { Command } from '../../state/commands/command';
import { onlySelected } from '../../state/commands/selected';
import { revealSelection } from '../../state/edits/reveal';
import { pickingField } from '../../state/picking';
import {
  type Direction,
  extend,
  nextRelation,
  type Step,
  stepToRelation,
  stepTowards,
  walk,
} from '../../state/walk';

/** The commands that walk the argument: to what the selected bears on, to what bears on it, sideways, and to relations. */
export const walkCommands: readonly Command[] = [
  walkCommand('up', 'ArrowUp'),
  walkCommand('down', 'ArrowDown'),
  walkCommand('left', 'ArrowLeft'),
  walkCommand('right', 'ArrowRight'),
  extendCommand('up', 'Shift+ArrowUp'),
  extendCommand('down', 'Shift+ArrowDown'),
  extendCommand('left', 'Shift+ArrowLeft'),
  extendCommand('right', 'Shift+ArrowRight'),
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

/** What a step leads to, after “Go up”. */
const WORDS: Readonly<Record<Step, string>> = {
  onto: 'to what it bears on',
  from: 'to what bears on it',
  before: 'to the one before',
  after: 'to the one after',
};

function wordsFor(direction: Direction): Pick<Command, 'detail'> {
  return { detail: ({ map }) => WORDS[stepTowards(map, direction)] };
}

function extendCommand(direction: Direction, shortcut: string): Command {
  return {
    id: `go.extend.${direction}`,
    title: `Select ${direction}`,
    ...wordsFor(direction),
    shortcuts: [shortcut],
    repeats: true,
    enabled: (state) => state.map.statements.size > 0 && pickingField.of(state) === null,
    run: ({ viewport }: App) => {
      extend(direction);
      revealSelection(viewport);
    },
  };
}

function walkCommand(direction: Direction, shortcut: string): Command {
  return {
    id: `go.${direction}`,
    title: `Go ${direction}`,
    ...wordsFor(direction),
    shortcuts: [shortcut],
    repeats: true,
    enabled: ({ map }) => map.statements.size > 0,
    run: ({ viewport }: App) => {
      walk(direction);
      revealSelection(viewport);
    },
  };
}
