import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import type { Span } from '../../../core/passage/anchor';
import { findPassage } from '../../../core/passage/find-passage';
import { type CitedPassage, passagesOf } from '../../../core/passage/passages-of';

/** A passage that stands in the text, with its place. */
export interface LocatedPassage extends CitedPassage, Span {}

/** The passages of a source: those that stand in its text, in its order, and those that are lost. */
export interface CitedSpans {
  readonly placed: readonly LocatedPassage[];
  readonly lost: readonly CitedPassage[];
}

/** Looks up where the passages of a source stand. */
export function citedSpans(map: ArgumentMap, source: Id): CitedSpans {
  const placed: LocatedPassage[] = [];
  const lost: CitedPassage[] = [];
  for (const cited of passagesOf(map, source)) {
    if (cited.found.as === 'lost') lost.push(cited);
    else placed.push({ ...cited, ...cited.found.span });
  }
  placed.sort((a, b) => a.start - b.start || b.end - a.end);
  return { placed, lost };
}

/** The first passage of a statement that stands in the stored text of its source, and which source that is. */
export function spanCitedBy(
  map: ArgumentMap,
  statement: Id,
): { readonly source: Id; readonly place: Span } | undefined {
  for (const { source, passage } of map.statements.get(statement)?.citations ?? []) {
    const text = map.sources.get(source)?.text;
    if (!passage || text === undefined) continue;
    const found = findPassage(text, passage);
    if (found.as !== 'lost') return { source, place: found.span };
  }
  return undefined;
}
