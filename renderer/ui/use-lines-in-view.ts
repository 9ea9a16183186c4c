import { type RefObject, useLayoutEffect, useState } from 'react';
import { linesInView } from './lines-in-view';

interface Seen {
  readonly scrolled: number;
  readonly width: number;
  readonly height: number;
}

/** What of a scrolled box is seen, in px: measured before the first paint, and whenever it is scrolled or resized. */
export function useSeen(box: RefObject<HTMLElement | null>): Seen {
  const [seen, setSeen] = useState<Seen>({ scrolled: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = box.current!;
    const measure = () =>
      setSeen((known) => {
        const { scrollTop: scrolled, clientWidth: width, clientHeight: height } = element;
        const same = known.scrolled === scrolled && known.width === width && known.height === height;
        return same ? known : { scrolled, width, height };
      });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [box]);
  return seen;
}

/** The indexes of the lines to mount: those in view, and the one that the keyboard is on, which must not lose the focus. */
export function mountedLines(
  tops: Float64Array,
  { scrolled, height }: Seen,
  current: number,
): readonly number[] {
  const { first, end } = linesInView(tops, scrolled, height);
  const lines = Array.from({ length: Math.max(0, end - first) }, (_, step) => first + step);
  if (current < 0) return lines;
  if (current < first) return [current, ...lines];
  return current >= end ? [...lines, current] : lines;
}
