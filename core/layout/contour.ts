/** One step of a contour: down to `bottom` it stands at `dx` from the step above, or from the block for the first one. */
interface Step {
  readonly bottom: number;
  dx: number;
  next?: Step;
}

/**
 * One side of a subtree, from its top down, as a list of steps. Steps are relative to one another, so that a whole
 * contour is moved, and a remainder hung onto another, by writing one number (Reingold and Tilford 1981; van der
 * Ploeg 2014 for boxes of different heights).
 */
export interface Contour {
  first: Step;
  last: Step;
  /** Where the last step stands, from the block. */
  lastX: number;
}

/** The contour of a single rectangle. */
export function contourOf(x: number, bottom: number): Contour {
  const step: Step = { bottom, dx: x };
  return { first: step, last: step, lastX: x };
}

/** Puts a step on top of a contour that stands at `dx` from the new origin. */
export function pushStep(contour: Contour, dx: number, x: number, bottom: number): void {
  contour.first.dx += dx - x;
  contour.first = { bottom, dx: x, next: contour.first };
  contour.lastX += dx;
}

/**
 * How far the right subtree must be moved from the left one's origin to clear it by `gap`, in px; the two begin at one
 * height. Also splices the outer sides: afterwards `left` is the contours of both. O(the lower one's steps).
 */
export function joinContours(
  left: { readonly left: Contour; readonly right: Contour },
  right: { readonly left: Contour; readonly right: Contour },
  gap: number,
): { shift: number; left: Contour; right: Contour } {
  let inner: Step | undefined = left.right.first;
  let other: Step | undefined = right.left.first;
  let innerX = inner.dx;
  let otherX = other.dx;
  let shift = innerX + gap - otherX;
  for (;;) {
    shift = Math.max(shift, innerX + gap - otherX);
    const innerBottom: number = inner.bottom;
    const otherBottom: number = other.bottom;
    if (innerBottom <= otherBottom) {
      inner = inner.next;
      if (inner) innerX += inner.dx;
    }
    if (otherBottom <= innerBottom) {
      other = other.next;
      if (other) otherX += other.dx;
    }
    if (!inner || !other) break;
  }
  const outerLeft = left.left;
  const outerRight = right.right;
  outerRight.first.dx += shift;
  outerRight.lastX += shift;
  if (other) hang(outerLeft, other, otherX + shift, right.left.last, right.left.lastX + shift);
  if (inner) hang(outerRight, inner, innerX, left.right.last, left.right.lastX);
  return { shift, left: outerLeft, right: outerRight };
}

/** Hangs the rest of another contour, which stands at `x`, under a contour. */
function hang(contour: Contour, rest: Step, x: number, last: Step, lastX: number): void {
  // The rest belongs to a contour that is given up, so its first step may be written over.
  rest.dx = x - contour.lastX;
  contour.last.next = rest;
  contour.last = last;
  contour.lastX = lastX;
}
