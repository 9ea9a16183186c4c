import { type DerivedMap, derive } from '../../../core/derived/derived-map';
import { applyChange } from '../../../core/edit/change/apply-change';
import type { Change } from '../../../core/edit/change/change';
import { diffMaps } from '../../../core/edit/change/diff-maps';
import type { MapFileError } from '../../../core/file/map-file-error';
import { parseMap } from '../../../core/file/parse-map';
import type { Repair } from '../../../core/file/repair';
import type { ArgumentMap } from '../../../core/model/argument-map';
import { keptCollapsed } from '../../state/kept-collapsed';

/** What a document is made of: the text of its file, and that of the map with the changes that were not saved. */
export interface DocumentTexts {
  readonly text: string;
  readonly unsaved?: string;
}

/** A document ready to be shown. */
export interface ReadDocument {
  readonly ok: true;
  /** The map in the file, with what was mended in it. */
  readonly file: ArgumentMap;
  readonly repairs: readonly Repair[];
  /** What differs from the file in the map that is recovered; absent where nothing is. */
  readonly unsaved?: Change;
  /** The map to show: the file's, or the recovered one, which shares with it what did not change. */
  readonly derived: DerivedMap;
}
export type DocumentRead = ReadDocument | { readonly ok: false; readonly error: MapFileError };

/**
 * Reads a document and lays it out.
 *
 * @param parsed is given the file's map once it is read, before it is laid out
 */
export function readDocument(
  { text, unsaved }: DocumentTexts,
  parsed: (file: ArgumentMap) => void = () => {},
): DocumentRead {
  const file = parseMap(text);
  if (!file.ok) return file;
  parsed(file.map);
  const change = unsaved === undefined ? undefined : unsavedChange(file.map, unsaved);
  const map = change ? applyChange(file.map, change) : file.map;
  return {
    ok: true,
    file: file.map,
    repairs: file.repairs,
    ...(change && { unsaved: change }),
    derived: derive(map, keptCollapsed(map)),
  };
}

/** Record by record, so that what did not change stays the file's own. */
function unsavedChange(file: ArgumentMap, unsaved: string): Change | undefined {
  const parsed = parseMap(unsaved);
  return parsed.ok ? diffMaps(file, parsed.map) : undefined;
}
