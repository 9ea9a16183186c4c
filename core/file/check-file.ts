import * as z from 'zod/mini';
import type { Place, Relation, Source, Statement } from '../model/argument-map';
import type { Id } from '../model/id';
import {
  fileSchema,
  placeSchema,
  relationSchema,
  sourceSchema,
  statementSchema,
  weighingSchema,
} from '../model/schema';
import type { WrittenWeighing } from '../model/weighing';
import { checkShape } from './check-shape';
import { UnreadableMap } from './map-file-error';
import type { FileObject } from './migrations/file-object';
import { tooMany } from './too-many';

/** A file of which every value is of the type that it should be; whether it all fits together is not known yet. */
export interface CheckedFile {
  readonly title: string;
  readonly statements: readonly Statement[];
  readonly relations: readonly Relation[];
  readonly sources: readonly Source[];
  readonly places: ReadonlyMap<Id, Omit<Place, 'id'>>;
  readonly weighing: WrittenWeighing | undefined;
  /** What else the file holds, in `view` and at the top. */
  readonly view: Readonly<Record<string, unknown>>;
  readonly extra: Readonly<Record<string, unknown>>;
}

const list = z.array(z.unknown());
const group = z.looseObject({});
/** A relation without premises can be repaired by leaving it out. */
const readableRelation = z.extend(relationSchema, { premises: z.array(z.string()) });

/**
 * Checks each value of a file against the schema. Record by record, so that it ends at the first that does not fit.
 *
 * @throws UnreadableMap that names the first place that does not fit.
 */
export function checkFile(file: FileObject): CheckedFile {
  const {
    format: _,
    version: __,
    title,
    statements,
    relations,
    sources,
    weighing,
    view = {},
    ...extra
  } = file;
  checkShape(fileSchema.shape.title, title, ['title']);
  const message = tooMany(...[statements, relations, sources].map(lengthOf));
  if (message !== undefined) throw new UnreadableMap({ code: 'too-large', message });
  const checked = {
    title,
    statements: checkList(statementSchema, statements, 'statements'),
    relations: checkList(readableRelation, relations, 'relations'),
    sources: checkList(sourceSchema, sources, 'sources'),
  };
  if (weighing !== undefined) checkShape(weighingSchema, weighing, ['weighing']);
  checkShape(group, view, ['view']);
  const { places = {}, ...otherView } = view;
  return { ...checked, places: checkPlaces(places), weighing, view: otherView, extra };
}

function lengthOf(records: unknown): number {
  return Array.isArray(records) ? records.length : 0;
}

function checkList<S extends z.ZodMiniType>(schema: S, records: unknown, table: string): z.infer<S>[] {
  checkShape(list, records, [table]);
  const checked: z.infer<S>[] = [];
  for (const [index, record] of records.entries()) {
    checkShape(schema, record, [table, index]);
    checked.push(record);
  }
  return checked;
}

function checkPlaces(places: unknown): Map<Id, Omit<Place, 'id'>> {
  checkShape(group, places, ['view', 'places']);
  const checked = new Map<Id, Omit<Place, 'id'>>();
  for (const [id, place] of Object.entries(places)) {
    checkShape(placeSchema, place, ['view', 'places', id]);
    checked.set(id, place);
  }
  return checked;
}
