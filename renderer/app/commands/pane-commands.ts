import { flushSync } from 'react-dom';
import { goToNextOccurrence } from '../../features/outline/next-occurrence';
import { seek } from '../../features/outline/type-ahead';
import { isSheetAlone, sheetField } from '../../features/sheet/sheet-state';
import type { App } from '../../state/app';
import { type Command, documentOpen } from '../../state/commands/command';
import { onlyStatement } from '../../state/commands/selected';
import { revealSelection } from '../../state/edits/reveal';
import { enterPane, paneOf, panesField, showView, type View } from '../../state/panes';
import type { SessionState } from '../../state/session';
import type { Shortcut } from '../../ui/shortcut';

export const showCanvas = viewCommand('canvas', 'Canvas');
export const showOutline = viewCommand('outline', 'Outline', 'O', 'Mod+Shift+O');
export const showBoth = viewCommand('both', 'Canvas and outline', 'Shift+O');

/** Goes round through what is shown: the canvas, the outline, the panels beside them. */
export const nextPane: Command = {
  id: 'go.nextPane',
  title: 'Go to the next part of the window',
  shortcuts: ['F6'],
  whileTyping: true,
  enabled: documentOpen,
  run: ({ state, viewport }) => {
    const { view } = panesField.of(state());
    const panels = PANELS.flatMap((panel) => document.querySelector<HTMLElement>(panel) ?? []);
    const at = panels.findIndex((panel) => panel.contains(document.activeElement));
    const next = panels[at + 1];
    if (at < 0 && view === 'both' && paneOf(state()) === 'canvas') enterPane('outline');
    else if (next) return (next.querySelector<HTMLElement>(CURRENT) ?? next).focus();
    else if (view === 'both') enterPane('canvas');
    viewport.focus();
  },
};

export const nextOccurrence: Command = {
  id: 'outline.nextOccurrence',
  title: 'Go to the next line of a shared statement',
  shortcuts: ['G'],
  repeats: true,
  enabled: (state) => inOutline(state) && onlyStatement(state) !== undefined,
  run: goToNextOccurrence,
};

export const lineByLetters: Command = {
  id: 'outline.byLetters',
  title: 'Go to a line by its first letters',
  shortcuts: ["'"],
  enabled: (state) => inOutline(state) && state.map.statements.size > 0,
  run: ({ viewport }) => {
    viewport.focus();
    seek('');
  },
};

/** Shows a view of the map; once more, the canvas again. The keyboard goes along. */
function viewCommand(view: View, title: string, ...shortcuts: Shortcut[]): Command {
  const isShown = (state: SessionState) => panesField.of(state).view === view && !isSheetAlone(state);
  return {
    id: `view.${view}`,
    title,
    shortcuts,
    enabled: documentOpen,
    checked: isShown,
    // In the place of the map, the sheet goes for the view that is asked for.
    run: (app) => change(app, isShown(app.state()) ? 'canvas' : view),
  };
}

function change({ state, viewport }: App, view: View): void {
  // What is to have the focus must be there first.
  flushSync(() => {
    if (view !== 'canvas') enterPane('outline');
    showView(view);
    if (isSheetAlone(state())) sheetField.patch({ shown: 'off' });
  });
  viewport.focus();
  revealSelection(viewport);
}

function inOutline(state: SessionState): boolean {
  return paneOf(state) === 'outline';
}

/** What stands beside the views of the map, in the order in which it is gone through; and what in one of them the keyboard was on. */
const PANELS = ['.reader', '.crux', '.checks', '.inspector', '.sheet'];
const CURRENT =
  '[role="treeitem"][tabindex="0"], .crux-row[tabindex="0"], [role="gridcell"][tabindex="0"], .reader-text, .reader-empty textarea';
