/** One step of a contour: for `height` px it stands at `dx` from the step above, or from the origin for the first one. */
interface Step {
  height: number;
  dx: number;
  next?: Step;
}

/**
 * One side of a subtree, from its top down, as a list of steps. Steps are relative to one another, so that a whole
 * contour is moved, and a remainder hung onto another, by writing one or two numbers (Reingold and Tilford 1981; van
 * der Ploeg 2014 for boxes of different heights).
 */
interface Contour {
  first: Step;
  last: Step;
  /** Where the last step stands, from the origin. */
  lastX: number;
}

/** The outline of a subtree: both its sides, and the rectangle that holds it; in px from its origin. */
export interface Outline {
  readonly left: Contour;
  readonly right: Contour;
  minX: number;
  maxX: number;
  height: number;
}

/** The outline of a rectangle whose top is at the origin's height. */
export function outlineOf(minX: number, maxX: number, height: number): Outline {
  return { left: contourOf(minX, height), right: contourOf(maxX, height), minX, maxX, height };
}

/** Puts a rectangle on top of an outline, which is moved down by its height, and by `dx` to the side. */
export function putOnTop(outline: Outline, dx: number, minX: number, maxX: number, height: number): void {
  pushStep(outline.left, dx, minX, height);
  pushStep(outline.right, dx, maxX, height);
  outline.minX = Math.min(outline.minX + dx, minX);
  outline.maxX = Math.max(outline.maxX + dx, maxX);
  outline.height += height;
}

/**
 * Stands a subtree to the right of another, their tops at one height, as near as `gap` px allow. O(the lower one's
 * steps). Afterwards the left outline is that of both; the other one is given up.
 *
 * @returns how far the right subtree's origin is from the left one's
 */
export function standBeside(left: Outline, right: Outline, gap: number): number {
  let inner: Step | undefined = left.right.first;
  let other: Step | undefined = right.left.first;
  let innerX = inner.dx;
  let otherX = other.dx;
  let innerBottom = inner.height;
  let otherBottom = other.height;
  let shift = -Infinity;
  for (;;) {
    shift = Math.max(shift, innerX + gap - otherX);
    const [innerEnds, otherEnds]: [boolean, boolean] = [
      innerBottom <= otherBottom,
      otherBottom <= innerBottom,
    ];
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
  if (other) hang(left.left, other, otherX + shift, otherBottom - left.height, right.left, shift);
  const outer = right.right;
  outer.first.dx += shift;
  outer.lastX += shift;
  if (inner) hang(outer, inner, innerX, innerBottom - right.height, left.right, 0);
  left.right.first = outer.first;
  left.right.last = outer.last;
  left.right.lastX = outer.lastX;
  left.minX = Math.min(left.minX, right.minX + shift);
  left.maxX = Math.max(left.maxX, right.maxX + shift);
  left.height = Math.max(left.height, right.height);
  return shift;
}

/** Hangs the rest of another contour, which stands at `x` for `height` px, under a contour. */
function hang(contour: Contour, rest: Step, x: number, height: number, from: Contour, shift: number): void {
  // The other contour is given up, so its steps may be written over.
  rest.dx = x - contour.lastX;
  rest.height = height;
  contour.last.next = rest;
  contour.last = from.last;
  contour.lastX = from.lastX + shift;
}

function contourOf(x: number, height: number): Contour {
  const step: Step = { height, dx: x };
  return { first: step, last: step, lastX: x };
}

function pushStep(contour: Contour, dx: number, x: number, height: number): void {
  contour.first.dx += dx - x;
  contour.first = { height, dx: x, next: contour.first };
  contour.lastX += dx;
}
