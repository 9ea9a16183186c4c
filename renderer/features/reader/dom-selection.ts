import type { Span } from '../../../core/passage/anchor';

/**
 * The words of the text that the person has selected in the page; null if none are, or they are not in this element. Each element with
 * `data-start` holds a part of the text as its only text, which begins there.
 */
export function selectedIn(box: HTMLElement): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!box.contains(range.commonAncestorContainer)) return null;
  const start = offsetOf(box, range.startContainer, range.startOffset, 'after');
  const end = offsetOf(box, range.endContainer, range.endOffset, 'before');
  return start !== undefined && end !== undefined && end > start ? { start, end } : null;
}

/** Selects words in the page, as far as their parts of the text are mounted. */
export function showSelected(box: HTMLElement, words: Span): void {
  const range = rangeOf(box, words);
  if (!range) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** The words as a range of the page; undefined if an end of them is not mounted. */
export function rangeOf(box: HTMLElement, { start, end }: Span): Range | undefined {
  const from = pointAt(box, start, false);
  const to = pointAt(box, end, true);
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The offset in the text of a point in the page; of one that is in no part, that of the nearest part after or before it. */
function offsetOf(
  box: HTMLElement,
  node: Node,
  offset: number,
  side: 'after' | 'before',
): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const own = element?.closest<HTMLElement>('[data-start]');
  if (own && node instanceof Text) return Number(own.dataset.start) + offset;
  const point = document.createRange();
  point.setStart(node, offset);
  const parts = partsOf(box);
  if (side === 'after') {
    const next = parts.find((part) => point.comparePoint(part, 0) >= 0);
    return next && Number(next.dataset.start);
  }
  const last = parts.findLast((part) => point.comparePoint(part, part.childNodes.length) <= 0);
  return last && endOf(last);
}

function pointAt(box: HTMLElement, place: number, end: boolean) {
  const part = partsOf(box).find((one) => {
    const start = Number(one.dataset.start);
    return end ? place > start && place <= endOf(one) : place >= start && place < endOf(one);
  });
  const node = part && [...part.childNodes].find((child) => child instanceof Text);
  return node && { node, offset: place - Number(part.dataset.start) };
}

function endOf(part: HTMLElement): number {
  return Number(part.dataset.start) + (part.textContent?.length ?? 0);
}

function partsOf(box: HTMLElement): HTMLElement[] {
  return [...box.querySelectorAll<HTMLElement>('[data-start]')];
}
