import type { Citation, Passage } from '../../model/argument-map';
import { wellFormed } from '../../model/well-formed';

/** Citations whose words hold no half characters. */
export function wellFormedCitations(citations: readonly Citation[]): Citation[] {
  return citations.map(({ locator, passage, ...citation }) => ({
    ...citation,
    ...(locator !== undefined && { locator: wellFormed(locator) }),
    ...(passage && { passage: wellFormedPassage(passage) }),
  }));
}

function wellFormedPassage({ exact, prefix, suffix, ...passage }: Passage): Passage {
  return {
    ...passage,
    exact: wellFormed(exact),
    ...(prefix !== undefined && { prefix: wellFormed(prefix) }),
    ...(suffix !== undefined && { suffix: wellFormed(suffix) }),
  };
}
