import type { ArgumentMap, Citation, Statement } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { passageFits } from '../../model/passage-fits';
import { wellFormed } from '../../model/well-formed';
import type { Change } from '../change/change';
import { wellFormedCitations } from '../sources/well-formed-citations';

/** What statements are to have. A field that is there but undefined, blank or empty is removed; one that is not there stays. */
export interface StatementFields {
  readonly notes?: string | undefined;
  /** White space around a tag goes, and a tag that is there already. */
  readonly tags?: readonly string[] | undefined;
  /** 0 to 1. */
  readonly baseScore?: number | undefined;
  readonly citations?: readonly Citation[] | undefined;
}

/**
 * Gives statements notes, tags, a base score, citations: all of them the same.
 *
 * @returns Undefined if all of them have these already; ids of no statement are passed over.
 * @throws RangeError if the base score is not from 0 to 1. Error if a citation's source is not in the map or its passage does
 *   not fit the source's text.
 */
export function setStatementFields(
  map: ArgumentMap,
  ids: readonly Id[],
  fields: StatementFields,
): Change | undefined {
  const values = cleaned(map, fields);
  const updated: [Statement, Statement][] = [];
  for (const id of new Set(ids)) {
    const from = map.statements.get(id);
    const differs = ([key, value]: [string, unknown]) =>
      JSON.stringify(from?.[key as keyof StatementFields]) !== JSON.stringify(value);
    if (!from || !Object.entries(values).some(differs)) continue;
    const kept = Object.entries(from).filter(([key]) => !Object.hasOwn(values, key));
    const set = Object.entries(values).filter(([, value]) => value !== undefined);
    updated.push([from, Object.fromEntries([...kept, ...set]) as unknown as Statement]);
  }
  return updated.length > 0 ? { statements: { updated } } : undefined;
}

/** The fields that are given, as they are kept; undefined those that are removed. */
function cleaned(map: ArgumentMap, fields: StatementFields): StatementFields {
  const { notes, tags = [], baseScore, citations = [] } = fields;
  if (baseScore !== undefined && !(baseScore >= 0 && baseScore <= 1)) {
    throw new RangeError('A base score is a number from 0 to 1.');
  }
  for (const { source, passage } of citations) {
    const cited = map.sources.get(source);
    if (!cited) throw new Error(`“${source}” is no source of the map.`);
    if (passage && !passageFits(passage, cited.text))
      throw new Error(`A passage does not fit “${cited.title}”.`);
  }
  const words = new Set(tags.map((tag) => wellFormed(tag).trim()).filter((tag) => tag !== ''));
  const all: StatementFields = {
    notes: notes?.trim() ? wellFormed(notes) : undefined,
    tags: words.size > 0 ? [...words] : undefined,
    // Adding 0 turns −0, which a file cannot hold, into 0.
    baseScore: baseScore === undefined ? undefined : baseScore + 0,
    citations: citations.length > 0 ? wellFormedCitations(citations) : undefined,
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => Object.hasOwn(fields, key)));
}
