import {
  canCollapse,
  collapseAllOthers,
  expandAll as expandEverything,
  showLevels,
  toggleCollapsed,
} from '../../state/collapse';
import type { Command } from '../../state/commands/command';
import { onlyStatement, selectedStatements } from '../../state/commands/selected';
import { revealSelection } from '../../state/edits/reveal';

export const toggleCollapse: Command = {
  id: 'view.toggleCollapse',
  title: 'Collapse or expand',
  shortcuts: [' '],
  enabled: (state) => {
    const id = onlyStatement(state);
    return id !== undefined && (canCollapse(state.derived, id) || state.collapsed.has(id));
  },
  run: ({ state }) => toggleCollapsed(onlyStatement(state())!),
};

export const collapseAll: Command = {
  id: 'view.collapseAll',
  title: 'Collapse all',
  enabled: ({ map }) => map.relations.size > 0,
  run: ({ viewport }) => {
    showLevels(1);
    viewport.recover();
    revealSelection(viewport);
  },
};

export const expandAll: Command = {
  id: 'view.expandAll',
  title: 'Expand all',
  enabled: ({ collapsed }) => collapsed.size > 0,
  run: ({ viewport }) => {
    expandEverything();
    viewport.recover();
    revealSelection(viewport);
  },
};

export const collapseOthers: Command = {
  id: 'view.collapseOthers',
  title: 'Collapse others',
  enabled: (state) => selectedStatements(state).length > 0,
  run: ({ viewport }) => {
    collapseAllOthers();
    revealSelection(viewport);
  },
};

/** For each of the first levels of a map, the command that folds away what is below it. */
export const levelCommands: readonly Command[] = [1, 2, 3, 4].map((level) => ({
  id: `view.level.${level}`,
  title: `Level ${level}`,
  enabled: ({ map }) => map.relations.size > 0,
  run: ({ viewport }) => {
    showLevels(level);
    viewport.recover();
    revealSelection(viewport);
  },
}));
