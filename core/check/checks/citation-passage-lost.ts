import type { ArgumentMap, Citation, Statement } from '../../model/argument-map';
import { quote } from '../../model/quote';
import { findPassage } from '../../passage/find-passage';
import type { Check, Found } from '../check';
import { graphOf } from '../graph';

export const citationPassageLostCheck: Check = {
  title: 'Passages that are lost',
  severity: 'warning',
  fix: 'anchor-passage',
  run: citationPassageLost,
};

/**
 * Statements that cite words which are no longer in the stored text of their source, as `findPassage` has it. A source without
 * a text tells nothing.
 */
function* citationPassageLost(map: ArgumentMap): Iterable<Found | undefined> {
  const { statements, citing } = graphOf(map);
  for (const at of citing) {
    const statement = statements[at]!;
    if (!statement.citations?.some(({ passage }) => passage)) continue;
    const lost = lostCitations(map, statement);
    // A passage that was not looked for before takes its time.
    yield;
    if (lost.length === 0) continue;
    yield {
      place: statement.id,
      message: sentence(map, statement, lost),
    };
  }
}

/** The indexes of those of a statement's citations whose passage is no longer in its source's text. */
export function lostCitations({ sources }: ArgumentMap, { citations = [] }: Statement): readonly number[] {
  return [...citations.keys()].filter((index) => {
    const { source, passage } = citations[index]!;
    const text = sources.get(source)?.text;
    return text !== undefined && passage !== undefined && findPassage(text, passage).as === 'lost';
  });
}

function sentence(map: ArgumentMap, { text, citations }: Statement, lost: readonly number[]): string {
  if (lost.length > 1)
    return `${quote(text)} rests on ${lost.length} passages that are no longer in their sources.`;
  const { source, passage }: Citation = citations![lost[0]!]!;
  const title = quote(map.sources.get(source)!.title);
  const words = passage!.exact === '' ? 'a place that is' : `${quote(passage!.exact)}, which is`;
  return `${quote(text)} rests on ${words} no longer in ${title}.`;
}
