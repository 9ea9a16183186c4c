import type { Rect } from '../../../core/model/geometry';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** How much worse it is to stand a px aside than a px further on. */
const ASIDE = 3;

/**
 * Of things that stand on a page, the one that lies next in a direction: rather straight ahead than near.
 *
 * @returns its index; undefined if there is none in that direction
 */
export function neighbourOf(rects: readonly Rect[], from: number, direction: Direction): number | undefined {
  const own = rects[from];
  if (!own) return undefined;
  let best: { readonly index: number; readonly cost: number } | undefined;
  for (const [index, rect] of rects.entries()) {
    const ahead = distanceAhead(own, rect, direction);
    // Half a pixel: neighbours may share an edge.
    if (index === from || ahead < -0.5) continue;
    const cost = ahead + ASIDE * distanceAside(own, rect, direction);
    if (!best || cost < best.cost) best = { index, cost };
  }
  return best?.index;
}

function distanceAhead(own: Rect, other: Rect, direction: Direction): number {
  switch (direction) {
    case 'up':
      return own.y - (other.y + other.height);
    case 'down':
      return other.y - (own.y + own.height);
    case 'left':
      return own.x - (other.x + other.width);
    case 'right':
      return other.x - (own.x + own.width);
  }
}

/** How far the middle of the one is from the nearest part of the other, across the direction. */
function distanceAside(own: Rect, other: Rect, direction: Direction): number {
  const vertical = direction === 'up' || direction === 'down';
  const [middle, start, end] = vertical
    ? [own.x + own.width / 2, other.x, other.x + other.width]
    : [own.y + own.height / 2, other.y, other.y + other.height];
  return Math.max(0, start - middle, middle - end);
}
