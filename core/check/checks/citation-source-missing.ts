import type { ArgumentMap } from '../../model/argument-map';
import { quote } from '../../model/quote';
import type { Check, Found } from '../check';
import { graphOf } from '../graph';

export const citationSourceMissingCheck: Check = {
  title: 'Cited source is missing',
  severity: 'error',
  fix: 'add-source',
  run: citationSourceMissing,
};

/** Statements that cite a source which the map does not hold. */
function* citationSourceMissing(map: ArgumentMap): Iterable<Found> {
  const { statements, citing } = graphOf(map);
  for (const at of citing) {
    const { id, text, citations } = statements[at]!;
    if (citations?.some(({ source }) => !map.sources.has(source)))
      yield {
        place: id,
        message: `${quote(text)} cites a source that is not in the map.`,
      };
  }
}
