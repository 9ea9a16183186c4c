import type { ArgumentMap } from '../../model/argument-map';
import type { Id } from '../../model/id';
import { passageAt, type Span } from '../../passage/anchor';
import type { Change } from '../change/change';

/**
 * Anchors the passage of a citation at other words of its source: where it was lost, at the candidate, say. Its locator stays.
 *
 * @param index which of the statement's citations
 * @returns Undefined if there is no such citation, its source has no text, or it is anchored there already.
 */
export function anchorPassage(
  map: ArgumentMap,
  statement: Id,
  index: number,
  span: Span,
): Change | undefined {
  const from = map.statements.get(statement);
  const citation = from?.citations?.[index];
  const text = map.sources.get(citation?.source ?? '')?.text;
  if (!from?.citations || !citation || text === undefined) return undefined;
  const passage = { ...citation.passage, ...passageAt(text, span) };
  if (JSON.stringify(passage) === JSON.stringify(citation.passage)) return undefined;
  const citations = from.citations.with(index, { ...citation, passage });
  return { statements: { updated: [[from, { ...from, citations }]] } };
}
