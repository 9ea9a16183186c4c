import type { Host } from '../../../bridge/host';
import type { Shortcut } from '../../ui/shortcut';
import type { Command } from './command';

/** Shortcuts that a browser does not let a page have. */
const KEPT_BY_BROWSERS: readonly Shortcut[] = ['Mod+N', 'Mod+Shift+N', 'Mod+T', 'Mod+W'];

/** The shortcut that menus and tooltips show for a command; undefined if it has none in this shell. */
export function shownShortcut(
  command: Pick<Command, 'shortcuts'>,
  shell: Host['shell'],
): Shortcut | undefined {
  return shortcutsIn(command, shell)[0];
}

/** All shortcuts that a command has in this shell. */
export function shortcutsIn(
  { shortcuts = [] }: Pick<Command, 'shortcuts'>,
  shell: Host['shell'],
): readonly Shortcut[] {
  return shortcuts.filter((shortcut) => shell === 'desktop' || !KEPT_BY_BROWSERS.includes(shortcut));
}
