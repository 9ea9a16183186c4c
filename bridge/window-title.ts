/** What a window says of its map to its host. */
export interface WindowDescription {
  readonly name: string;
  /** Whether the map differs from its file. */
  readonly unsaved: boolean;
  /** How many changes could not be kept safe from a crash; 0 while all are, or none is unsaved. */
  readonly unkept: number;
}

/** The title of a window or a tab: the map's name, a mark where it is not saved, and a warning where that is not even kept. */
export function windowTitle({ name, unsaved, unkept }: WindowDescription): string {
  return `${unsaved ? '• ' : ''}${name}${unkept > 0 ? ` (${unkeptWords(unkept)})` : ''} — Crux`;
}

/** How many changes are not safe from a crash, in the fewest words. */
export function unkeptWords(unkept: number): string {
  return `${countedChanges(unkept)} not kept`;
}

/** “1 change”, “1,200 changes”. */
export function countedChanges(count: number): string {
  return count === 1 ? '1 change' : `${count.toLocaleString('en')} changes`;
}
