import type * as z from 'zod/mini';
import type { ArgumentMap, Relation, Statement } from './argument-map';
import type { Id } from './id';
import { passageFits } from './passage-fits';
import { REACH } from './reach';
import { sameValue } from './same-value';
import {
  fileSchema,
  placeSchema,
  relationSchema,
  sourceSchema,
  statementSchema,
  weighingSchema,
} from './schema';
import { weighingOf, withWeighing } from './weighing';
import { wellFormed } from './well-formed';
import { wellFoundedRelations } from './well-founded';

/**
 * What is wrong with a map: nothing, for every map that was read from a file, and after every edit.
 *
 * 1. Every record stands under its own id and fits the schema; its texts hold no half characters.
 * 2. No id is both a statement's and a relation's.
 * 3. A relation's premises are different statements, none of them its target, and at least one.
 * 4. A relation's target is a statement, or a relation that bears in the end on a statement.
 * 5. A citation's source is in the map, and the offsets of its passage fit that source's text.
 * 6. A place is a statement's, and within reach.
 * 7. `extra` and `view` hold no key that has a meaning of its own.
 * 8. What it says of its weighing fits the schema, and says nothing of the default.
 *
 * @returns One line for each breach, for programmers.
 */
export function brokenInvariants(map: ArgumentMap): readonly string[] {
  const broken: string[] = [];
  const check = (holds: boolean, breach: string) => {
    if (!holds) broken.push(breach);
  };
  const grounded = wellFoundedRelations(map.statements, map.relations);

  check(wellFormed(map.title) === map.title, 'the title holds half a character');
  for (const [table, schema] of [
    ['statements', statementSchema],
    ['relations', relationSchema],
    ['sources', sourceSchema],
    ['places', placeSchema],
  ] as const) {
    for (const [key, record] of map[table]) broken.push(...unfit(table, key, record, schema));
  }
  for (const statement of map.statements.values()) broken.push(...badCitations(map, statement));
  for (const relation of map.relations.values()) {
    broken.push(...badPremises(map, relation));
    check(!map.statements.has(relation.id), `relation ${relation.id}: a statement has its id`);
    check(grounded.has(relation.id), `relation ${relation.id}: bears on no statement`);
  }
  for (const { id, x, y } of map.places.values()) {
    check(map.statements.has(id), `place ${id}: no such statement`);
    check(Math.abs(x) <= REACH && Math.abs(y) <= REACH, `place ${id}: out of reach`);
  }
  for (const key of Object.keys(fileSchema.shape))
    check(!Object.hasOwn(map.extra, key), `extra holds ${key}`);
  check(!Object.hasOwn(map.view, 'places'), 'view holds places');
  const { weighing } = map;
  if (weighing) {
    check(weighingSchema.safeParse(weighing).success, 'weighing: does not fit the schema');
    check(sameValue(weighing, withWeighing(weighing, weighingOf(map))), 'weighing says the default');
  }
  return broken;
}

function unfit(table: string, key: Id, record: { readonly id: Id }, schema: z.ZodMiniType): string[] {
  const broken: string[] = [];
  if (record.id !== key) broken.push(`${table} ${key}: holds ${record.id}`);
  const issue = schema.safeParse(record).error?.issues[0];
  if (issue) broken.push(`${table} ${key}: ${issue.path.join('.')}: ${issue.message}`);
  const { id, ...rest } = record;
  // A relation has no words of ours; what stands in it under such a name is another program's.
  const words = new Set(table === 'relations' ? [] : ['text', 'title', 'notes']);
  for (const [name, value] of Object.entries(rest)) {
    if (typeof value === 'string' && words.has(name) && wellFormed(value) !== value) {
      broken.push(`${table} ${key}: ${name} holds half a character`);
    }
  }
  return broken;
}

function badPremises(map: ArgumentMap, { id, premises, target }: Relation): string[] {
  const broken: string[] = [];
  if (new Set(premises).size < premises.length) broken.push(`relation ${id}: a premise twice`);
  for (const premise of premises) {
    if (!map.statements.has(premise)) broken.push(`relation ${id}: premise ${premise} is no statement`);
    if (premise === target) broken.push(`relation ${id}: bears on its own premise`);
  }
  return broken;
}

function badCitations(map: ArgumentMap, { id, citations = [] }: Statement): string[] {
  const broken: string[] = [];
  for (const { source, passage } of citations) {
    const cited = map.sources.get(source);
    if (!cited) broken.push(`statement ${id}: cites ${source}, which is not there`);
    if (passage && !passageFits(passage, cited?.text)) broken.push(`statement ${id}: a passage does not fit`);
  }
  return broken;
}
