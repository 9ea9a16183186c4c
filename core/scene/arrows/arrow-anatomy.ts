import type { Arrow } from '../scene';

// How an arrow is put together, in px. The canvas and the pictures both draw by it.

/** The width of an arrow's line at a weight of 1, and at 0. */
const LINE = 2;
const THIN_LINE = 0.8;
/** The radius of the disc that carries an arrow's sign. */
export const MARK_RADIUS = 8;
/** Half the length of a sign's strokes. */
export const SIGN_REACH = 3.6;
/** How long an arrow's head is, and half of how wide. */
export const HEAD = { length: 9, half: 5.5 } as const;
/** The radius that an arrow's corners are rounded with, where there is room. */
export const CORNER = 8;

/** The width of an arrow's line, in px: the less the relation passes on, the thinner. */
export function lineWidth({ weight = 1 }: Pick<Arrow, 'weight'>): number {
  return THIN_LINE + (LINE - THIN_LINE) * weight;
}
