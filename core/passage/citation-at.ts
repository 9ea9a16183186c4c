import type { ArgumentMap, Citation } from '../model/argument-map';
import type { Id } from '../model/id';
import { passageAt, type Span } from './anchor';
import { locatorAt, paragraphsBefore } from './paragraph-numbers';
import { paragraphsOf } from './paragraphs';
import { passagesOf } from './passages-of';

/**
 * The citation of a part of a source's stored text, with the number of its paragraph, counted as the citations that are there count.
 *
 * @returns undefined if the source has no text, or the part none
 */
export function citationAt(map: ArgumentMap, source: Id, span: Span): Citation | undefined {
  const text = map.sources.get(source)?.text;
  if (text === undefined) return undefined;
  const passage = passageAt(text, withoutSpace(text, span));
  if (passage.exact === '') return undefined;
  const paragraphs = paragraphsOf(text);
  const before = paragraphsBefore(paragraphs, passagesOf(map, source));
  const locator = locatorAt(paragraphs, before, passage.start);
  return { source, ...(locator !== undefined && { locator }), passage };
}

function withoutSpace(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}
