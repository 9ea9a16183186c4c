import type { Statement } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';

/** How many of these statements cite each source, in the order in which the sources are met. */
export function citingCounts(statements: Iterable<Pick<Statement, 'citations'>>): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>();
  for (const { citations = [] } of statements) {
    for (const source of new Set(citations.map((citation) => citation.source))) {
      counts.set(source, (counts.get(source) ?? 0) + 1);
    }
  }
  return counts;
}

/** How many statements cite a source, for a person. */
export function citedWords(count: number): string {
  if (count === 0) return 'Not cited yet';
  return count === 1 ? 'Cited by 1 statement' : `Cited by ${count} statements`;
}
