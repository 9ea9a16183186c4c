import { adopt } from '../../../core/derived/derived-map';
import { applyChange } from '../../../core/edit/change/apply-change';
import {
  type ArgumentMap,
  type Relation,
  type Statement,
  TABLE_NAMES,
  type TableName,
} from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { type PackedScene, packScene, unpackScene } from '../../../core/scene/packed-scene';
import type { DocumentRead, ReadDocument } from './read-document';

/**
 * A read document goes from one thread to another in parts, because the window stands still while it takes one: records of the
 * tables first, all else last.
 */
export type DocumentPart =
  | {
      readonly kind: 'records';
      readonly table: TableName;
      readonly records: readonly PartRecord[];
      /** How many of the map's records have been sent with this part, from 0 to 1. */
      readonly share: number;
    }
  | { readonly kind: 'rest'; readonly rest: Rest };

interface PartRecord {
  readonly id: string;
}
type Rest =
  | Extract<DocumentRead, { ok: false }>
  | (Pick<ReadDocument, 'ok' | 'repairs' | 'unsaved'> & {
      readonly collapsed: ReadonlySet<Id>;
      readonly file: Omit<ArgumentMap, TableName>;
      readonly scene: PackedScene;
    });

/** Records in a part: to take them keeps the window from drawing for a few milliseconds. */
const RECORDS = 1000;

/** The records of a file's map, in parts that can be cloned: they come first, while the map is laid out. */
export function* partsOfMap(map: ArgumentMap): Iterable<DocumentPart> {
  const all = TABLE_NAMES.reduce((sum, table) => sum + map[table].size, 0);
  let sent = 0;
  for (const table of TABLE_NAMES) {
    const list = [...map[table].values()];
    for (let from = 0; from < list.length; from += RECORDS) {
      const records = list.slice(from, from + RECORDS);
      sent += records.length;
      yield { kind: 'records', table, records, share: sent / all };
    }
  }
}

/** What else a document has that was read, after the parts of its map. @returns it, and what of it need not be cloned */
export function partOfRest(read: DocumentRead): {
  readonly part: DocumentPart;
  readonly handed: ArrayBuffer[];
} {
  if (!read.ok) return { part: { kind: 'rest', rest: read }, handed: [] };
  const { file, ok, repairs, unsaved } = read;
  const { map, collapsed, scene: built } = read.derived;
  const { statements: _, relations: __, sources: ___, places: ____, ...about } = file;
  const scene = packScene(built, map);
  const rest = { ok, repairs, collapsed, ...(unsaved && { unsaved }), file: about, scene };
  return {
    part: { kind: 'rest', rest },
    handed: [scene.boxes, scene.arrows].map(({ buffer }) => buffer),
  };
}

/** Puts a document together again from its parts, which are given in their order. */
export function joinParts(): (part: DocumentPart) => DocumentRead | undefined {
  const tables = Object.fromEntries(
    TABLE_NAMES.map((name) => [name, new Map<string, PartRecord>()]),
  ) as Record<TableName, Map<string, PartRecord>>;
  const share = sharing();
  return (part) => {
    if (part.kind === 'records') {
      for (const record of part.records) {
        const shared = share(part.table, record);
        tables[part.table].set(shared.id, shared);
      }
      return undefined;
    }
    const { rest } = part;
    if (!rest.ok) return rest;
    const file = { ...rest.file, ...tables } as unknown as ArgumentMap;
    const map = rest.unsaved ? applyChange(file, rest.unsaved) : file;
    const scene = unpackScene(rest.scene, map);
    const { repairs, unsaved, collapsed } = rest;
    const derived = adopt(map, scene, collapsed);
    return { ok: true, file, repairs, ...(unsaved && { unsaved }), derived };
  };
}

/** A clone has a text of its own each time that an id or a kind is named: this makes records that share them. */
function sharing(): (table: TableName, record: PartRecord) => PartRecord {
  const texts = new Map<string, string>();
  const one = <T extends string>(text: T): T => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return (known ?? text) as T;
  };
  return (table, record) => {
    if (table === 'statements') {
      const { id, kind, ...others } = record as Statement;
      return { id: one(id), kind: one(kind), ...others } as Statement;
    }
    if (table === 'relations') {
      const { id, kind, premises, target, ...others } = record as Relation;
      const shared = { id: one(id), kind: one(kind), premises: premises.map(one), target: one(target) };
      return { ...shared, ...others } as Relation;
    }
    return record;
  };
}
