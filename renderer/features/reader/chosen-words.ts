import type { Span } from '../../../core/passage/anchor';
import { rangeOf } from './dom-selection';

const NAME = 'reader-words';

/**
 * Marks words of the text without touching its elements, which would end what the person is selecting there (CSS Custom Highlight API). It
 * stays when the browser's own selection goes elsewhere, to the map say. Where the browser has no such marks, that selection is all.
 */
export function markWords(box: HTMLElement, words: Span | null): void {
  if (typeof Highlight === 'undefined' || !CSS.highlights) return;
  const range = words && rangeOf(box, words);
  if (range) CSS.highlights.set(NAME, new Highlight(range));
  else CSS.highlights.delete(NAME);
}
