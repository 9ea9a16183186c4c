import type { ArgumentMap, Citation, Statement } from '../model/argument-map';
import type { Id } from '../model/id';
import { type Found, findPassage } from './find-passage';

/** A citation with a passage: the `index`th of its statement. */
export interface CitedPassage {
  readonly statement: Statement;
  readonly index: number;
  readonly citation: Citation & Required<Pick<Citation, 'passage'>>;
  readonly found: Found;
}

/**
 * The passages that statements cite from a source, each with where it stands in the source's stored text, in the order of the map's
 * statements. None if no text is stored. O(statements), and the search of what was not found before.
 */
export function passagesOf(map: ArgumentMap, source: Id): readonly CitedPassage[] {
  const text = map.sources.get(source)?.text;
  if (text === undefined) return [];
  const cited: CitedPassage[] = [];
  for (const statement of map.statements.values()) {
    for (const [index, citation] of statement.citations?.entries() ?? []) {
      const { passage } = citation;
      if (citation.source !== source || !passage) continue;
      cited.push({ statement, index, citation: { ...citation, passage }, found: findPassage(text, passage) });
    }
  }
  return cited;
}
