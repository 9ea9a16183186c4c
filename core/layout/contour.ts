/** One step of a contour: for `height` px it stands at `dx` from the step above, or from the origin for the first one. */
interface Step {
  readonly height: number;
  readonly dx: number;
  readonly next: Step | undefined;
}

/**
 * The outline of a subtree: both its sides, from its top down, and the rectangle that holds it; in px from its origin.
 * Steps are relative to one another, so that a whole contour is moved, and a remainder hung under another, by writing one
 * or two of them anew (Reingold and Tilford 1981; van der Ploeg 2014 for boxes of different heights). A value: what stands
 * below stays as it is when it becomes a part of something larger.
 */
export interface Outline {
  readonly left: Step;
  readonly right: Step;
  readonly minX: number;
  readonly maxX: number;
  readonly height: number;
}

/** The outline of a rectangle whose top is at the origin's height. */
export function outlineOf(minX: number, maxX: number, height: number): Outline {
  return { left: stepAt(minX, height), right: stepAt(maxX, height), minX, maxX, height };
}

/** An outline with a rectangle on top, under which it is moved down by its height, and by `dx` to the side. */
export function withTop(outline: Outline, dx: number, minX: number, maxX: number, height: number): Outline {
  return {
    left: { height, dx: minX, next: moved(outline.left, dx - minX) },
    right: { height, dx: maxX, next: moved(outline.right, dx - maxX) },
    minX: Math.min(outline.minX + dx, minX),
    maxX: Math.max(outline.maxX + dx, maxX),
    height: outline.height + height,
  };
}

/**
 * Stands a subtree to the right of another, their tops at one height, as near as `gap` px allow. O(the lower one's
 * steps).
 *
 * @returns how far the right subtree's origin is from the left one's, and the outline of both from the left one's
 */
export function standBeside(
  left: Outline,
  right: Outline,
  gap: number,
): { readonly shift: number; readonly outline: Outline } {
  let inner: Step | undefined = left.right;
  let other: Step | undefined = right.left;
  let innerX = inner.dx;
  let otherX = other.dx;
  let innerBottom = inner.height;
  let otherBottom = other.height;
  let shift = -Infinity;
  for (;;) {
    shift = Math.max(shift, innerX + gap - otherX);
    const innerEnds = innerBottom <= otherBottom;
    const otherEnds = otherBottom <= innerBottom;
    if (innerEnds) {
      inner = inner.next;
      if (inner) {
        innerX += inner.dx;
        innerBottom += inner.height;
      }
    }
    if (otherEnds) {
      other = other.next;
      if (other) {
        otherX += other.dx;
        otherBottom += other.height;
      }
    }
    if (!inner || !other) break;
  }
  // What is left of the higher one begins where the lower one ends.
  const outline: Outline = {
    left: other ? withRest(left.left, other, otherX + shift, otherBottom - left.height) : left.left,
    right: inner
      ? withRest(moved(right.right, shift), inner, innerX, innerBottom - right.height)
      : moved(right.right, shift),
    minX: Math.min(left.minX, right.minX + shift),
    maxX: Math.max(left.maxX, right.maxX + shift),
    height: Math.max(left.height, right.height),
  };
  return { shift, outline };
}

/** A contour with the rest of another one, which stands at `x` for `height` px, under it. */
function withRest(contour: Step, rest: Step, x: number, height: number): Step {
  const above: Step[] = [];
  let lastX = 0;
  for (let step: Step | undefined = contour; step; step = step.next) {
    above.push(step);
    lastX += step.dx;
  }
  let all: Step = { height, dx: x - lastX, next: rest.next };
  for (let at = above.length - 1; at >= 0; at--)
    all = { height: above[at]!.height, dx: above[at]!.dx, next: all };
  return all;
}

function stepAt(x: number, height: number): Step {
  return { height, dx: x, next: undefined };
}

function moved(contour: Step, dx: number): Step {
  return dx === 0 ? contour : { height: contour.height, dx: contour.dx + dx, next: contour.next };
}
