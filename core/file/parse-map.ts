import type { ArgumentMap } from '../model/argument-map';
import { weighingOf, withWeighing } from '../model/weighing';
import { checkFile } from './check-file';
import { MAX_FILE_BYTES } from './limits';
import { type MapFileError, UnreadableMap } from './map-file-error';
import type { Migration } from './migrations/file-object';
import { MIGRATIONS, migrate } from './migrations/migrations';
import { readEnvelope } from './read-envelope';
import { readJson } from './read-json';
import type { Repair } from './repair';
import { repairCitations } from './repair-citations';
import { repairIds, takeIds } from './repair-ids';
import { repairPlaces } from './repair-places';
import { repairRelations } from './repair-relations';
import { mayHoldHalves, repairTexts } from './repair-texts';

/** The map that a file holds, with all that was repaired in it; or why it holds none. */
export type ParsedMap =
  | { readonly ok: true; readonly map: ArgumentMap; readonly repairs: readonly Repair[] }
  | { readonly ok: false; readonly error: MapFileError };

/**
 * Reads the text of a map's file. What does not fit together is repaired and listed; what cannot be understood is an
 * error. Every map that comes out obeys the invariants of `core/model/invariants`. Never throws on any text.
 *
 * @param migrations Those of this Crux, unless a test has others.
 */
export function parseMap(text: string, migrations: readonly Migration[] = MIGRATIONS): ParsedMap {
  try {
    return { ok: true, ...read(text, migrations) };
  } catch (error) {
    if (error instanceof UnreadableMap) return { ok: false, error: error.error };
    throw error;
  }
}

/** What is long is counted; of most files it is plain, as a UTF-16 unit has no more than three bytes. */
function isTooLong(text: string): boolean {
  return 3 * text.length > MAX_FILE_BYTES && utf8Length(text) > MAX_FILE_BYTES;
}

function read(
  text: string,
  migrations: readonly Migration[],
): { map: ArgumentMap; repairs: readonly Repair[] } {
  if (isTooLong(text)) {
    throw new UnreadableMap({
      code: 'too-large',
      message: `The file is larger than ${MAX_FILE_BYTES / 1024 / 1024} MB, which is the most that a map may have.`,
    });
  }
  const repairs: Repair[] = [];
  const value = readJson(text.replace(/^\ufeff/, ''), repairs);
  const { file, version } = readEnvelope(value, migrations.length + 1);
  const read = checkFile(migrate(file, version, migrations));
  const checked = mayHoldHalves(text) ? repairTexts(read, repairs) : read;

  const sourceRecords = repairIds('sources', checked.sources, takeIds(checked.sources), repairs);
  const sources = new Map(sourceRecords.map(({ record }) => [record.id, record]));
  const taken = takeIds(checked.statements, checked.relations);
  const statementRecords = repairIds('statements', checked.statements, taken, repairs);
  const statements = repairCitations(statementRecords, sources, repairs);
  const relationRecords = repairIds('relations', checked.relations, taken, repairs);
  const relations = repairRelations(relationRecords, statements, repairs);
  const places = repairPlaces(checked.places, ['view', 'places'], statements, repairs);

  const { title, view, extra } = checked;
  // What a file says of the default, or says by an empty group, is the same as nothing.
  const weighing = withWeighing(checked.weighing, weighingOf(checked));
  const map = { title, statements, relations, sources, places, ...(weighing && { weighing }), view, extra };
  return { map, repairs };
}

/** How many bytes a text has in UTF-8. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Each half of a surrogate pair counts 2, so that the pair counts 4; a lone one is written as 3 and counts a little less.
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
  }
  return bytes;
}
