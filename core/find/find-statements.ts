import type { ArgumentMap, Statement } from '../model/argument-map';
import type { Id } from '../model/id';
import { relationsFrom } from '../model/structure';
import { normaliseText } from './normalise-text';
import type { Filter, Query } from './query';
import { wordsOf } from './words-of';

/** What the finding of statements stands on, besides the map. */
export interface FindOptions {
  /** The statements in the order in which they are found. */
  readonly order: Iterable<Id>;
  /** The statements that count as unanswered. */
  readonly unanswered: ReadonlySet<Id>;
}

/** A memo: a statement does not change, and every letter that is typed into the search asks for all of them. */
const texts = new WeakMap<Statement, string>();

/**
 * The statements that a query finds: those whose text holds all of its words, anywhere in it and in any order, whatever
 * their case and accents; and that pass one filter of each sort that it has. A query that asks for nothing finds none.
 * A text is normalised once per record. O(n).
 */
export function findStatements(
  map: ArgumentMap,
  { text, filters }: Query,
  { order, unanswered }: FindOptions,
): readonly Id[] {
  const words = wordsOf(text);
  if (words.length === 0 && filters.length === 0) return [];
  const sorts = [...new Set(filters.map(({ by }) => by))].map((sort) =>
    filters.filter(({ by }) => by === sort),
  );
  const passes = (statement: Statement) =>
    sorts.every((sort) => sort.some((filter) => passesFilter(map, statement, filter, unanswered)));
  const found: Id[] = [];
  for (const id of order) {
    const statement = map.statements.get(id);
    if (!statement || !passes(statement)) continue;
    const normalised = words.length === 0 ? '' : normalisedTextOf(statement);
    if (words.every((word) => normalised.includes(word))) found.push(id);
  }
  return found;
}

function passesFilter(
  map: ArgumentMap,
  { id, kind, tags, citations = [] }: Statement,
  filter: Filter,
  unanswered: ReadonlySet<Id>,
): boolean {
  switch (filter.by) {
    case 'kind':
      return kind === filter.value;
    case 'tag':
      return tags?.includes(filter.value) ?? false;
    case 'citations':
      return citations.length > 0 === (filter.value === 'cited');
    case 'bearing':
      return relationsFrom(map, id).some((relation) => relation.kind === filter.value);
    case 'answers':
      return unanswered.has(id);
  }
}

function normalisedTextOf(statement: Statement): string {
  let text = texts.get(statement);
  if (text === undefined) {
    text = normaliseText(statement.text);
    texts.set(statement, text);
  }
  return text;
}
