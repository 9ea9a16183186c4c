import type { Passage } from '../model/argument-map';
import type { Span } from './anchor';

/**
 * How much of the words around a passage stands around a span in a text, in UTF-16 units: those before it counted back from
 * its start, those after it on from its end.
 */
export function contextThere(
  text: string,
  { start, end }: Span,
  { prefix = '', suffix = '' }: Passage,
): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

/** Of several spans, the one with the most of the passage's context; of two alike, the one nearer to where it stood. */
export function likeliest<P extends Span>(text: string, spans: Iterable<P>, passage: Passage): P | undefined {
  const stood = passage.start ?? 0;
  let best: P | undefined;
  let most = -1;
  let nearest = Number.POSITIVE_INFINITY;
  for (const span of spans) {
    const context = contextThere(text, span, passage);
    const distance = Math.abs(span.start - stood);
    if (context < most || (context === most && distance >= nearest)) continue;
    [best, most, nearest] = [span, context, distance];
  }
  return best;
}
