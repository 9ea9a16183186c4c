import type { ThemeChoice } from '../../core/draw/theme';
import { setTheme } from '../session/theme';
import { tidy as tidyMap } from '../session/tidy';
import { always, type Command } from './command';
import { selectedStatements } from './selected';

export const fitMap: Command = {
  id: 'view.fit',
  title: 'Fit map',
  shortcuts: ['F'],
  enabled: ({ map }) => map.statements.size > 0,
  run: ({ viewport }) => viewport.fit(),
};

export const zoomIn: Command = {
  id: 'view.zoomIn',
  title: 'Zoom in',
  shortcuts: ['Mod++', 'Mod+='],
  whileTyping: true,
  enabled: always,
  run: ({ viewport }) => viewport.zoomIn(),
};

export const zoomOut: Command = {
  id: 'view.zoomOut',
  title: 'Zoom out',
  shortcuts: ['Mod+-'],
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
  run: tidyMap,
};

/** For each theme, the command that changes to it. */
export const themeCommands: readonly Command[] = [
  themeCommand('system', 'Same as the system'),
  themeCommand('light', 'Light'),
  themeCommand('dark', 'Dark'),
  themeCommand('contrast', 'High contrast'),
];

function themeCommand(theme: ThemeChoice, title: string): Command {
  return {
    id: `view.theme.${theme}`,
    title,
    enabled: always,
    checked: (state) => state.theme === theme,
    run: ({ host }) => setTheme(host, theme),
  };
}
