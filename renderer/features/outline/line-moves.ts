import type { OutlineRow } from '../../../core/model/outline';
import type { Shortcut } from '../../ui/shortcut';

/** Where a key leads from a line: to another one, selecting it, selecting up to it, or selecting nothing. */
export type LineMove =
  | { readonly to: number; readonly selecting: 'it' | 'up to it' | 'nothing' }
  | { readonly fold: boolean };

const PAGE = 10;
const SELECTING: Readonly<Record<string, 'it' | 'up to it' | 'nothing'>> = {
  '': 'it',
  'Shift+': 'up to it',
  'Mod+': 'nothing',
};

/**
 * What a key means in a tree (WAI-ARIA Authoring Practices, tree view): up and down to the next line that is shown, right
 * to unfold and into what stands under it, left to fold and out of it.
 *
 * @returns undefined for a key that means nothing here
 */
export function lineMove(
  shortcut: Shortcut,
  rows: readonly OutlineRow[],
  index: number,
): LineMove | undefined {
  const row = rows[index];
  if (!row) return undefined;
  if (shortcut === 'ArrowRight') {
    if (row.expanded === false) return { fold: false };
    return row.open ? { to: index + 1, selecting: 'it' } : undefined;
  }
  if (shortcut === 'ArrowLeft') {
    if (row.expanded) return { fold: true };
    return row.parent >= 0 ? { to: row.parent, selecting: 'it' } : undefined;
  }
  if (shortcut === ' ') return row.expanded === undefined ? undefined : { fold: row.expanded };
  const [, modifier = '', key = ''] = /^((?:Shift|Mod)\+|)(.+)$/.exec(shortcut) ?? [];
  const to = lineOf(key, index, rows.length);
  return to === undefined ? undefined : { to, selecting: SELECTING[modifier]! };
}

function lineOf(key: string, index: number, count: number): number | undefined {
  const last = count - 1;
  if (key === 'ArrowUp') return Math.max(0, index - 1);
  if (key === 'ArrowDown') return Math.min(last, index + 1);
  if (key === 'PageUp') return Math.max(0, index - PAGE);
  if (key === 'PageDown') return Math.min(last, index + PAGE);
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}
