import type { Span } from '../../../core/passage/anchor';
import type { LocatedPassage } from './cited-spans';
import { endMoved, sentenceBeside, startMoved } from './word-steps';

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/**
 * The words that are selected after a key press in the text; undefined if the key means nothing there. Arrow keys go from sentence to
 * sentence, with Ctrl or Cmd from passage to passage; with Shift, right and left take a word more or less at the end, and down a whole
 * sentence; with Alt too, at the start.
 */
export function wordsAfterKey(
  text: string,
  words: Span | null,
  passages: readonly LocatedPassage[],
  { key, shiftKey, altKey, ctrlKey, metaKey }: Key,
): Span | null | undefined {
  const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key] as 1 | -1 | undefined;
  if (by === undefined || (altKey && !shiftKey)) return undefined;
  if (ctrlKey || metaKey) return passageBeside(words, passages, by);
  if (!shiftKey || !words) return sentenceBeside(text, words, by);
  if (altKey) return startMoved(text, words, by);
  if (key === 'ArrowDown')
    return { start: words.start, end: sentenceBeside(text, words, 1)?.end ?? words.end };
  return endMoved(text, words, by);
}

function passageBeside(words: Span | null, passages: readonly LocatedPassage[], by: 1 | -1): Span | null {
  const at = words?.start ?? (by > 0 ? -1 : Number.POSITIVE_INFINITY);
  const next =
    by > 0 ? passages.find(({ start }) => start > at) : passages.findLast(({ start }) => start < at);
  return next ? { start: next.start, end: next.end } : words;
}
