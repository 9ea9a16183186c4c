import type { Passage } from '../model/argument-map';
import type { Span } from './anchor';
import { contextThere, likeliest } from './likeness';
import { similarSpan } from './similar-span';
import { wholeWords } from './whole-words';

/** The largest share of a passage's UTF-16 units that may be other than they were for the place to count as the passage's. */
export const FOUND_WITHIN = 0.2;

/**
 * Where a passage stands in a text: `as` says whether its words stand there unchanged, or nearly so. A passage that is lost may have
 * a best candidate, whose words are less like it.
 */
export type Found =
  | { readonly as: 'same' | 'similar'; readonly span: Span }
  | { readonly as: 'lost'; readonly candidate?: Span };

/** A memo: to look for a passage is dear where its source was edited, and checks, reader and inspector all ask. */
const known = new WeakMap<Passage, { readonly text: string; readonly found: Found }>();

/**
 * Finds a passage in the text of its source as that is now: the same words at its place; the same words elsewhere, where the words
 * around them are most alike, then nearest to its place; words of which at most a fifth (`FOUND_WITHIN`) is different; else it
 * is lost. What was found last is remembered for as long as passage and text are the same.
 */
export function findPassage(text: string, passage: Passage): Found {
  const before = known.get(passage);
  if (before?.text === text) return before.found;
  const found = find(text, passage);
  known.set(passage, { text, found });
  return found;
}

function find(text: string, passage: Passage): Found {
  const { exact, prefix = '', suffix = '', start, end } = passage;
  if (exact === '') {
    // It has a place alone.
    const there = start !== undefined && end !== undefined && start < end && end <= text.length;
    return there ? { as: 'same', span: { start, end } } : { as: 'lost' };
  }
  if (start !== undefined && text.startsWith(exact, start)) {
    const span = { start, end: start + exact.length };
    if (contextThere(text, span, passage) === prefix.length + suffix.length) return { as: 'same', span };
  }
  const same = likeliest(text, placesOf(text, exact), passage);
  if (same) return { as: 'same', span: same };
  const similar = similarSpan(text, passage);
  if (!similar) return { as: 'lost' };
  const { errors, ...span } = similar;
  return errors <= exact.length * FOUND_WITHIN
    ? { as: 'similar', span }
    : { as: 'lost', candidate: wholeWords(text, span) };
}

function* placesOf(text: string, words: string): Generator<Span> {
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    yield { start, end: start + words.length };
}
