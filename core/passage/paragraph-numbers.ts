import type { Span } from './anchor';
import { paragraphAt } from './paragraphs';
import type { CitedPassage } from './passages-of';

const LOCATOR = /^paragraph (\d+)$/i;

/**
 * How many paragraphs of a text come before the one that is called paragraph 1, such as its headings. The citations of the source tell:
 * the count by which most of those that name a paragraph have their passage there. 0 if none tells.
 */
export function paragraphsBefore(paragraphs: readonly Span[], cited: readonly CitedPassage[]): number {
  const votes = new Map<number, number>();
  let chosen = 0;
  for (const { citation, found } of cited) {
    const named = LOCATOR.exec(citation.locator?.trim() ?? '')?.[1];
    if (named === undefined || found.as === 'lost') continue;
    const before = paragraphAt(paragraphs, found.span.start) + 1 - Number(named);
    votes.set(before, (votes.get(before) ?? 0) + 1);
    if (votes.get(before)! > (votes.get(chosen) ?? 0)) chosen = before;
  }
  return Math.max(0, chosen);
}

/** The locator of a offset in a text, “paragraph 3”; undefined for a heading before the first paragraph. */
export function locatorAt(paragraphs: readonly Span[], before: number, offset: number): string | undefined {
  const number = paragraphAt(paragraphs, offset) + 1 - before;
  return number > 0 ? `paragraph ${number}` : undefined;
}
