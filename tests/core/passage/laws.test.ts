import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageAt } from '../../../core/passage/anchor';
import { anchorAgain } from '../../../core/passage/anchor-again';
import { findPassage } from '../../../core/passage/find-passage';
import { segmentsOf } from '../../../core/passage/segments';

/** Texts of few letters, so that the same words stand at several places, and of characters that are two UTF-16 units. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '\n', '日', '🗾', 'é'), maxLength: 120 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A text, and a span of it that may cut characters. */
const textAndSpan = fc.tuple(text, share, share).map(([words, a, b]) => {
  const places = [Math.floor(a * words.length), Math.floor(b * words.length)];
  return { text: words, span: { start: Math.min(...places), end: Math.max(...places) } };
});
const anchored = textAndSpan
  .map((one) => ({ ...one, passage: passageAt(one.text, one.span) }))
  .filter(({ passage }) => passage.exact !== '');

const HALF = /\p{Surrogate}/u;

test('an anchor holds the words at its offsets, in UTF-16 units, and never half a character', () => {
  const holds = ({ text: words, span }: { text: string; span: { start: number; end: number } }) => {
    const { exact, prefix, suffix, start, end } = passageAt(words, span);
    expect(exact).toBe(words.slice(start, end));
    expect(words.slice(0, start).endsWith(prefix)).toBe(true);
    expect(words.slice(end).startsWith(suffix)).toBe(true);
    expect([exact, prefix, suffix].some((part) => HALF.test(part))).toBe(false);
    expect(span.start - start === 0 || span.start - start === 1).toBe(true);
    if (span.end > span.start) expect(exact.length).toBeGreaterThanOrEqual(span.end - span.start);
  };
  fc.assert(fc.property(textAndSpan, holds), { numRuns: 500 });
});

test('an anchor made on a text is found in it, at its place', () => {
  const holds = ({ text: words, passage }: { text: string; passage: ReturnType<typeof passageAt> }) => {
    const { start, end } = passage;
    expect(findPassage(words, passage)).toEqual({ as: 'same', span: { start, end } });
  };
  fc.assert(fc.property(anchored, holds), { numRuns: 500 });
});

test('it is found where it went when the text was edited elsewhere', () => {
  fc.assert(
    fc.property(anchored, text, text, ({ text: words, passage }, before, after) => {
      const { exact, prefix, suffix, start, end } = passage;
      const left = words.slice(0, start - prefix.length);
      const right = words.slice(end + suffix.length);
      // What was edited stands before and after the passage and its context.
      const edited = `${before}${left}${prefix}${exact}${suffix}${right}${after}`;
      const whole = `${prefix}${exact}${suffix}`;
      fc.pre(edited.indexOf(whole) === edited.lastIndexOf(whole));
      const from = before.length + start;
      // A passage at an end of its text has less context, so that more places are as good.
      fc.pre(prefix.length + suffix.length > 0 || edited.indexOf(exact) === edited.lastIndexOf(exact));
      expect(findPassage(edited, passage)).toEqual({
        as: 'same',
        span: { start: from, end: from + exact.length },
      });
      expect(anchorAgain(passage, edited).exact).toBe(exact);
    }),
    { numRuns: 500 },
  );
});

test('it is lost when its words are removed, unless they stand elsewhere too', () => {
  fc.assert(
    fc.property(anchored, ({ text: words, passage }) => {
      const removed = words.slice(0, passage.start) + words.slice(passage.end);
      const found = findPassage(removed, passage);
      if (removed.includes(passage.exact)) expect(found.as).toBe('same');
      else expect(found.as).not.toBe('same');
      if (found.as === 'similar') {
        // At most a fifth is different, so it is that much shorter or longer at most.
        const length = found.span.end - found.span.start;
        expect(Math.abs(length - passage.exact.length)).toBeLessThanOrEqual(passage.exact.length / 5 + 1);
      }
    }),
    { numRuns: 500 },
  );
});

test('segments part a text without gaps, each under the passages that hold it', () => {
  fc.assert(
    fc.property(fc.array(textAndSpan, { maxLength: 6 }), (made) => {
      const part = { start: 3, end: 90 };
      const passages = made.map(({ span }) => span).filter(({ start, end }) => end > start);
      const segments = segmentsOf(part, passages);
      expect(segments.at(0)?.start).toBe(part.start);
      expect(segments.at(-1)?.end).toBe(part.end);
      for (const [index, { start, end, under }] of segments.entries()) {
        if (index > 0) expect(start).toBe(segments[index - 1]!.end);
        expect(under).toEqual(passages.filter((one) => one.start <= start && one.end >= end));
      }
    }),
  );
});
