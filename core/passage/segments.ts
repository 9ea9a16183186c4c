import type { Span } from './anchor';

/** A stretch of text that the same passages cover from its start to its end. */
export interface Segment<P extends Span> extends Span {
  /** Those that cover it, in the order given; none between passages. */
  readonly under: readonly P[];
}

/**
 * A part of a text cut where a passage begins or ends, so that passages that overlap can be drawn side by side.
 *
 * @param passages those that may touch the part
 */
export function segmentsOf<P extends Span>(part: Span, passages: readonly P[]): readonly Segment<P>[] {
  const within = passages.filter(({ start, end }) => start < part.end && end > part.start);
  const cuts = new Set([part.start, part.end]);
  for (const { start, end } of within) {
    cuts.add(Math.max(start, part.start));
    cuts.add(Math.min(end, part.end));
  }
  const offsets = [...cuts].sort((a, b) => a - b);
  return offsets.slice(1).map((end, index) => {
    const start = offsets[index]!;
    return { start, end, under: within.filter((one) => one.start < end && one.end > start) };
  });
}
