/**
 * How much of a box is drawn from afar: its colours alone; a bar for each line of its text; its kind and its first line,
 * and bars for the rest; or all of it.
 */
export type FarDetail = 'kinds' | 'bars' | 'titles' | 'text';

/** What can still be told apart at a zoom. */
export function farDetail(zoom: number): FarDetail {
  if (zoom < 0.08) return 'kinds';
  if (zoom < 0.14) return 'bars';
  return zoom < 0.2 ? 'titles' : 'text';
}
