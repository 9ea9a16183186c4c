import type { Citation } from '../model/argument-map';
import type { MapEntry } from './outline';

/** What each entry of an outline cites; nothing where it stood before. */
export function citationsIn(entries: readonly MapEntry[]): readonly (readonly Citation[])[] {
  return entries.map(({ statement, again }) => (again ? [] : (statement.citations ?? [])));
}
