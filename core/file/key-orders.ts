import {
  citationSchema,
  fileSchema,
  ignoredSchema,
  markSchema,
  passageSchema,
  placeSchema,
  relationSchema,
  sourceSchema,
  statementSchema,
  viewSchema,
  weighingSchema,
} from '../model/schema';
import type { KeyOrder } from './write-json';

const passage = { keys: Object.keys(passageSchema.shape) };
const citation = { keys: Object.keys(citationSchema.shape), inside: { passage } };
const ignored = { keys: Object.keys(ignoredSchema.shape) };
const mark = { keys: Object.keys(markSchema.shape) };
const statement = {
  keys: Object.keys(statementSchema.shape),
  inside: { citations: citation, ignored, mark },
};
const relation = { keys: Object.keys(relationSchema.shape), inside: { ignored, mark } };
const source = { keys: Object.keys(sourceSchema.shape) };
const place = { keys: Object.keys(placeSchema.shape) };
const weighing = { keys: Object.keys(weighingSchema.shape) };
const view = { keys: Object.keys(viewSchema.shape), inside: { places: { keys: [], others: place } } };

/** The order of the keys in a canonical file: that of the schema. */
export const FILE_KEY_ORDER: KeyOrder = {
  keys: Object.keys(fileSchema.shape),
  inside: { statements: statement, relations: relation, sources: source, weighing, view },
};
