import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import type { Span } from '../../passage/anchor';
import { citationAt } from '../../passage/citation-at';
import type { Change } from '../change/change';

/** Words of a source's stored text. */
export interface WordsOfSource {
  readonly source: Id;
  /** Where they stand in it; white space at the ends is left out. */
  readonly span: Span;
}

/**
 * Lets a statement cite words of a source. A citation of the source that has no passage and no place yet is filled in; else one is
 * added.
 *
 * @returns Undefined if the statement is not in the map, cites these words already, or there are no words.
 */
export function citeWords(
  map: ArgumentMap,
  statement: Id,
  { source, span }: WordsOfSource,
): Change | undefined {
  const from = map.statements.get(statement);
  const citation = citationAt(map, source, span);
  if (!from || !citation?.passage) return undefined;
  const { start, end } = citation.passage;
  const own = from.citations ?? [];
  const cited = own.some(
    ({ source: other, passage }) => other === source && passage?.start === start && passage?.end === end,
  );
  if (cited) return undefined;
  const open = own.findIndex(
    ({ source: other, locator, passage }) => other === source && !passage && locator === undefined,
  );
  const citations = open < 0 ? [...own, citation] : own.with(open, { ...own[open], ...citation });
  return { statements: { updated: [[from, { ...from, citations }]] } };
}
