import type { ArgumentMap } from '../../model/argument-map';
import { quote } from '../../model/quote';
import type { Finding } from '../finding';
import { graphOf } from '../graph';

/** Statements that cite a source which the map does not hold. */
export function* citationSourceMissing(map: ArgumentMap): Iterable<Finding> {
  const { statements, citing } = graphOf(map);
  for (const at of citing) {
    const { id, text, citations } = statements[at]!;
    if (citations?.some(({ source }) => !map.sources.has(source)))
      yield {
        check: 'citation-source-missing',
        place: id,
        severity: 'error',
        message: `${quote(text)} cites a source that is not in the map.`,
      };
  }
}
