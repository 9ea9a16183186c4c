import { holds, type Rect } from '../../../../core/model/geometry';
import { inView } from '../mounted';
import type { Seen } from './seen';

/** Beyond each edge of the view, as a part of its width and height. */
const AHEAD = 0.25;
/** The most pixels that are painted for what is not in view yet. */
const MOST_PIXELS = 2 ** 24;
/** Around the scene, in px of it: for the marks around what is selected or found. */
const AROUND = 24;
/** The same at a zoom at which marks are drawn larger than they are, in px of the screen. */
const AROUND_SEEN = 8;

/** The part of the scene that is painted when this is seen: more than is in view, no more than there is. */
export function partToPaint(seen: Seen, bounds: Rect): Rect {
  const { width, height, density, zoom } = seen;
  const pixels = width * height * density ** 2;
  const ahead = Math.max(0, Math.min(AHEAD, (Math.sqrt(MOST_PIXELS / pixels) - 1) / 2));
  const { x, y, ...view } = inView(seen, seen);
  const around = Math.max(AROUND, AROUND_SEEN / zoom);
  return common(
    {
      x: x - view.width * ahead,
      y: y - view.height * ahead,
      width: view.width * (1 + 2 * ahead),
      height: view.height * (1 + 2 * ahead),
    },
    {
      x: bounds.x - around,
      y: bounds.y - around,
      width: bounds.width + 2 * around,
      height: bounds.height + 2 * around,
    },
  );
}

/** The part of the scene that is in view, of what there is of it. */
export function partInView(seen: Seen, bounds: Rect): Rect {
  return common(inView(seen, seen), bounds);
}

/** Whether a part holds another; one of no size is held by any. */
export function holdsPart(a: Rect, b: Rect): boolean {
  return b.width === 0 || b.height === 0 || holds(a, b);
}

function common(a: Rect, b: Rect): Rect {
  // As it is: worked out from its edges it may be smaller by less than can be seen.
  if (holds(a, b)) return b;
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x);
  const height = Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y);
  return { x, y, width, height };
}
