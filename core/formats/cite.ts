import type { ArgumentMap, Citation } from '../model/argument-map';

/** A citation as a person reads it: who, what, where, when, and the words. */
export interface Reference {
  readonly author?: string;
  readonly title: string;
  /** Publisher, column, date and locator, as far as they are known, joined by commas. */
  readonly where: string;
  readonly passage?: string;
  /** An http or https address; any other is left out. */
  readonly address?: string;
}

/** What a citation refers to, for a footnote. */
export function referenceOf(
  map: Pick<ArgumentMap, 'sources'>,
  { source: id, locator, passage }: Citation,
): Reference {
  const source = map.sources.get(id);
  const where = [source?.publisher, source?.column, source?.date, locator].filter(Boolean).join(', ');
  const exact = passage?.exact.replace(/\s+/gu, ' ').trim();
  return {
    ...(source?.author && { author: source.author }),
    title: source?.title ?? id,
    where,
    ...(exact && { passage: exact }),
    ...(source?.address && /^https?:\/\/\S+$/i.test(source.address) && { address: source.address }),
  };
}
