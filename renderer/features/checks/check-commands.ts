import { heedFinding } from '../../../core/edit/map/ignore-finding';
import type { App } from '../../state/app';
import { type Command, documentOpen } from '../../state/commands/command';
import { edit } from '../../state/edits/edit';
import { panesField, showChecksPane, toggleBadges, toggleChecks } from '../../state/panes';
import { holdKeysWhile } from '../../ui/held-keys';
import { goToFinding } from './go-to-finding';
import { currentFinding, currentIndex, goToRow, panelField, shownRows } from './panel';

export const showChecks: Command = {
  id: 'view.checks',
  title: 'Checks',
  shortcuts: ['K'],
  enabled: documentOpen,
  checked: (state) => panesField.of(state).checks,
  run: ({ state, viewport }) => {
    const inside = document.activeElement?.closest('.checks') != null;
    toggleChecks();
    if (inside && !panesField.of(state()).checks) viewport.focus();
  },
};

export const showBadges: Command = {
  id: 'view.badges',
  title: 'Findings on the map',
  enabled: documentOpen,
  checked: (state) => panesField.of(state).badges,
  run: toggleBadges,
};

export const nextFinding = walkCommand(1, 'next', 'Next finding', 'F8');
export const previousFinding = walkCommand(-1, 'previous', 'Previous finding', 'Shift+F8');

/** Does what mends the finding that was gone to last. */
export const fixFinding: Command = {
  id: 'checks.fix',
  title: 'Mend the finding',
  shortcuts: ['Mod+.'],
  enabled: (state) => {
    const finding = currentFinding(state);
    return finding !== undefined && finding.ignored === undefined;
  },
  run: async (app) => {
    const finding = currentFinding(app.state())!;
    // Read when it is first wanted, as the panel is.
    const { fixOf } = await holdKeysWhile(import('./fixes'));
    const { map } = app.state();
    // The checks may not have looked since it went.
    if (!map.statements.has(finding.place) && !map.relations.has(finding.place)) return;
    if (fixOf(finding).asks) showChecksPane();
    fixOf(finding).run(app, finding);
  },
};

/** Asks for the reason to ignore the finding that was gone to last; where it is ignored, takes that back. */
export const ignoreFinding: Command = {
  id: 'checks.ignore',
  title: 'Ignore the finding, or take that back',
  shortcuts: ['Alt+I'],
  enabled: (state) => currentFinding(state) !== undefined,
  run: ({ state }) => {
    const finding = currentFinding(state())!;
    if (finding.ignored !== undefined) {
      edit('Heed finding', heedFinding(state().map, finding));
      return;
    }
    showChecksPane();
    panelField.patch({ asking: 'reason' });
  },
};

/** Goes from finding to finding, round and round, whether the panel is shown or not. */
function walkCommand(by: 1 | -1, name: string, title: string, shortcut: string): Command {
  return {
    id: `checks.${name}`,
    title,
    shortcuts: [shortcut],
    repeats: true,
    enabled: (state) => shownRows(state).length > 0,
    run: (app) => walk(by, app),
  };
}

function walk(by: 1 | -1, app: App): void {
  const state = app.state();
  const rows = shownRows(state);
  const { key } = panelField.of(state);
  let at = currentIndex(rows, panelField.of(state));
  // Where the line that one was on is gone, the next is the one that took its place.
  if (by === 1 && rows[at]?.key !== key) at--;
  for (let tried = 0; tried < rows.length; tried++) {
    at = (at + by + rows.length) % rows.length;
    const row = rows[at]!;
    if (row.kind !== 'finding' || row.finding.ignored !== undefined) continue;
    goToRow(rows, at);
    goToFinding(app, row.finding);
    return;
  }
}
