import { type Orientation, orientationOf } from '../../../core/model/orientation';
import { always, type Command, documentOpen } from '../../state/commands/command';
import { selectedStatements } from '../../state/commands/selected';
import { orient, tidy as tidyMap } from '../../state/edits/arrange';
import { selectedRect } from '../../state/edits/reveal';
import { useSession } from '../../state/session';

/** How much of the view it is moved by, so that what was at its edge stays in it. */
const MOST = 0.6;

export const fitMap: Command = {
  id: 'view.fit',
  title: 'Fit map',
  shortcuts: ['F'],
  enabled: ({ map }) => map.statements.size > 0,
  run: ({ viewport }) => viewport.fit(),
};

export const zoomToSelection: Command = {
  id: 'view.zoomToSelection',
  title: 'Zoom to selection',
  shortcuts: ['Shift+F'],
  enabled: ({ selection }) => selection.length > 0,
  run: ({ state, viewport }) => {
    const rect = selectedRect(state());
    if (rect) viewport.zoomTo(rect);
  },
};

export const zoomIn: Command = {
  id: 'view.zoomIn',
  title: 'Zoom in',
  shortcuts: ['Mod++', 'Mod+='],
  repeats: true,
  whileTyping: true,
  enabled: always,
  run: ({ viewport }) => viewport.zoomIn(),
};

export const zoomOut: Command = {
  id: 'view.zoomOut',
  title: 'Zoom out',
  shortcuts: ['Mod+-'],
  repeats: true,
  whileTyping: true,
  enabled: always,
  run: ({ viewport }) => viewport.zoomOut(),
};

export const actualSize: Command = {
  id: 'view.actualSize',
  title: 'Actual size',
  shortcuts: ['Mod+0'],
  whileTyping: true,
  enabled: always,
  run: ({ viewport }) => viewport.actualSize(),
};

export const tidy: Command = {
  id: 'view.tidy',
  title: 'Tidy',
  shortcuts: ['Mod+Shift+L'],
  enabled: (state) => {
    const selected = selectedStatements(state);
    const { places } = state.map;
    return selected.length > 0 ? selected.some((id) => places.has(id)) : places.size > 0;
  },
  run: ({ viewport }) => viewport.lead(tidyMap),
};

/** Move the view over the map, as dragging in the overview does, by most of what is in view. */
export const panCommands: readonly Command[] = [
  panCommand('left', 'Look left', 'Mod+ArrowLeft', -MOST, 0),
  panCommand('right', 'Look right', 'Mod+ArrowRight', MOST, 0),
  panCommand('up', 'Look up', 'Mod+ArrowUp', 0, -MOST),
  panCommand('down', 'Look down', 'Mod+ArrowDown', 0, MOST),
];

function panCommand(name: string, title: string, shortcut: string, across: number, down: number): Command {
  return {
    id: `view.look.${name}`,
    title,
    shortcuts: [shortcut],
    repeats: true,
    enabled: ({ map }) => map.statements.size > 0,
    run: ({ viewport }) => viewport.pan(across, down),
  };
}

/** The ways in which a map is laid out. */
export const layoutCommands: readonly Command[] = [
  layoutCommand('down', 'Top down'),
  layoutCommand('right', 'Left to right'),
];

function layoutCommand(orientation: Orientation, title: string): Command {
  return {
    id: `view.layout.${orientation}`,
    title,
    enabled: documentOpen,
    checked: ({ map }) => orientationOf(map) === orientation,
    run: ({ viewport }) => {
      if (orientationOf(useSession.getState().map) === orientation) return;
      orient(orientation);
      viewport.fit();
    },
  };
}
