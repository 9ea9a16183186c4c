import type { Host } from '../../bridge/host';
import type { Command } from './command';
import type { Shortcut } from './shortcut';

/** Shortcuts that a browser does not let a page have. */
const KEPT_BY_BROWSERS: readonly Shortcut[] = ['Mod+N', 'Mod+T', 'Mod+W'];

/** The shortcut that menus and tooltips show for a command; undefined if it has none in this shell. */
export function shownShortcut(
  { shortcuts }: Pick<Command, 'shortcuts'>,
  shell: Host['shell'],
): Shortcut | undefined {
  return shortcuts?.find((shortcut) => shell === 'desktop' || !KEPT_BY_BROWSERS.includes(shortcut));
}
