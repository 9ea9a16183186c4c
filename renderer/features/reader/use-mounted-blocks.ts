import { type RefObject, useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { TextBlock } from './text-blocks';

/** Mounted at once, before anything is known of what is seen. */
const FIRST = [0, 1];
/** How far from what is seen blocks are mounted. */
const NEAR = '1000px 0px';

/**
 * Which blocks of the text are mounted: those that are, or were, near what is seen. They stay, so that words stay selected over
 * any distance.
 *
 * @returns them, and a function that mounts the one at a place at once
 */
export function useMountedBlocks(box: RefObject<HTMLElement | null>, blocks: readonly TextBlock[]) {
  const [mounted, setMounted] = useState<ReadonlySet<number>>(new Set(FIRST));
  useEffect(() => {
    const seen = new IntersectionObserver(
      (entries) => {
        const near = entries
          .filter(({ isIntersecting }) => isIntersecting)
          .map(({ target }) => blockOf(target));
        if (near.length > 0) setMounted((known) => new Set([...known, ...near]));
      },
      { root: box.current, rootMargin: NEAR },
    );
    for (const element of box.current?.querySelectorAll('[data-block]') ?? []) {
      if (blockOf(element) < blocks.length) seen.observe(element);
    }
    return () => seen.disconnect();
  }, [box, blocks]);
  const mountAt = useCallback(
    (place: number) => {
      const index = Math.max(
        0,
        blocks.findLastIndex(({ start }) => start <= place),
      );
      flushSync(() => setMounted((known) => (known.has(index) ? known : new Set([...known, index]))));
    },
    [blocks],
  );
  return { mounted, mountAt };
}

function blockOf(element: Element): number {
  return Number((element as HTMLElement).dataset.block);
}
