import { applyChange } from '../../core/edit/apply-change';
import { type ArgumentMap, TABLE_NAMES, type TableName } from '../../core/model/argument-map';
import { ListedMap } from '../../core/model/listed-map';
import { adoptScene } from '../../core/scene/build-scene';
import type { Scene } from '../../core/scene/scene';
import type { DocumentRead, ReadDocument } from './read-document';

/**
 * A read document goes from one thread to another in parts, because the window stands still while it takes one: records of the
 * tables first, all else last.
 */
export type DocumentPart =
  | {
      readonly kind: 'records';
      readonly table: PartTable;
      readonly records: readonly PartRecord[];
      /** How many of the map's records, or of the scene's, have been sent with this part, from 0 to 1. */
      readonly share: number;
    }
  | { readonly kind: 'rest'; readonly rest: Rest };

type PartTable = TableName | keyof Pick<Scene, 'boxes' | 'arrows'>;
interface PartRecord {
  readonly id: string;
}
type Rest =
  | Extract<DocumentRead, { ok: false }>
  | (Pick<ReadDocument, 'ok' | 'repairs' | 'unsaved' | 'collapsed'> & {
      readonly file: Omit<ArgumentMap, TableName>;
      readonly bounds: Scene['bounds'];
    });

/** Records in a part: to take them keeps the window from drawing for a few milliseconds. */
const RECORDS = 1000;

/** The records of a file's map, in parts that can be cloned: they come first, while the map is laid out. */
export function partsOfMap({ statements, relations, sources, places }: ArgumentMap): Iterable<DocumentPart> {
  return partsOfTables({ statements, relations, sources, places });
}

/** What else a document has that was read, after the parts of its map. */
export function* partsOfRest(read: DocumentRead): Iterable<DocumentPart> {
  if (!read.ok) return yield { kind: 'rest', rest: read };
  const { file, scene, ok, repairs, unsaved, collapsed } = read;
  const { statements: _, relations: __, sources: ___, places: ____, ...about } = file;
  const { boxes, arrows } = scene;
  yield* partsOfTables({ boxes, arrows });
  yield {
    kind: 'rest',
    rest: { ok, repairs, collapsed, ...(unsaved && { unsaved }), file: about, bounds: scene.bounds },
  };
}

function* partsOfTables(
  tables: Partial<Record<PartTable, ReadonlyMap<string, PartRecord>>>,
): Iterable<DocumentPart> {
  const all = Object.values(tables).reduce((sum, { size }) => sum + size, 0);
  let sent = 0;
  for (const [table, records] of Object.entries(tables)) {
    const list = [...records.values()];
    for (let from = 0; from < list.length; from += RECORDS) {
      const part = list.slice(from, from + RECORDS);
      sent += part.length;
      yield { kind: 'records', table: table as PartTable, records: part, share: sent / all };
    }
  }
}

/** Puts a document together again from its parts, which are given in their order. */
export function joinParts(): (part: DocumentPart) => DocumentRead | undefined {
  const tables = Object.fromEntries(
    [...TABLE_NAMES, 'boxes', 'arrows'].map((name) => [name, new Map<string, PartRecord>()]),
  ) as Record<PartTable, Map<string, PartRecord>>;
  return (part) => {
    if (part.kind === 'records') {
      for (const record of part.records) tables[part.table].set(record.id, record);
      return undefined;
    }
    const { rest } = part;
    if (!rest.ok) return rest;
    const { boxes, arrows, ...own } = tables;
    const file = { ...rest.file, ...own } as unknown as ArgumentMap;
    const map = rest.unsaved ? applyChange(file, rest.unsaved) : file;
    const scene = {
      boxes: ListedMap.of(boxes),
      arrows: ListedMap.of(arrows),
      bounds: rest.bounds,
    } as unknown as Scene;
    adoptScene(scene, map, rest.collapsed);
    const { repairs, unsaved, collapsed } = rest;
    return { ok: true, file, repairs, ...(unsaved && { unsaved }), map, collapsed, scene };
  };
}
