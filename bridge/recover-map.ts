import { applyChanges } from '../core/edit/change/apply-changes';
import type { Change } from '../core/edit/change/change';
import { countChanges } from '../core/edit/change/count-changes';
import { diffMaps } from '../core/edit/change/diff-maps';
import { parseMap } from '../core/file/parse-map';
import { serialiseMap } from '../core/file/serialise-map';

/**
 * Makes changes again that a host has kept.
 *
 * @param base the text of the map that they were made to
 * @returns the text of the map after them, and how many of them fitted; undefined if the base is no map, or what was made
 *   of it cannot be one. What is kept may have been written by anybody.
 */
export function recoverMap(
  base: string,
  changes: readonly Change[],
): { readonly text: string; readonly applied: number } | undefined {
  const parsed = parseMap(base);
  if (!parsed.ok) return undefined;
  const { map, applied } = applyChanges(parsed.map, changes);
  const text = serialiseMap(map);
  return parseMap(text).ok ? { text, applied } : undefined;
}

/**
 * How many statements, relations, sources and places a recovered map has otherwise than its file.
 *
 * @param saved the file's text; where there is none, or it is no map, the base counts
 */
export function unsavedChanges(base: string, recovered: string, saved: string | undefined): number {
  const now = parseMap(recovered);
  const file = [saved, base]
    .map((text) => (text === undefined ? undefined : parseMap(text)))
    .find((one) => one?.ok);
  if (!now.ok || !file?.ok) return 1;
  return countChanges(diffMaps(file.map, now.map));
}
