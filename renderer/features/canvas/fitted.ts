import type { Rect } from '../../../core/model/geometry';

/** Which part of the scene is shown: a scene point p stands at `p * zoom + (x, y)` px of the canvas. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** Between a fitted map and the edge of the canvas, in px. */
const MARGIN = 28;
/** A small map is not blown up past its own size. */
const LARGEST = 1;

const SMALLEST = 0.02;
/** The longer side of the largest maps when they are seen from as far away as can be, in px. */
const SPECK = 400;

/** How far one can zoom out: any map can be seen whole, and from a little further away. It changes in steps, and seldom. */
export function smallestZoom({ width, height }: Pick<Rect, 'width' | 'height'>): number {
  return Math.min(SMALLEST, 2 ** Math.floor(Math.log2(SPECK / Math.max(1, width, height))));
}

/** The view in which the whole scene is seen, in the middle of a canvas of this size. An empty scene is shown as it is. */
export function fitted(bounds: Rect, { width, height }: Pick<Rect, 'width' | 'height'>): View {
  if (bounds.width === 0 || width === 0) return { x: width / 2, y: height / 3, zoom: 1 };
  const zoom = Math.min(
    LARGEST,
    Math.max(1, width - 2 * MARGIN) / bounds.width,
    Math.max(1, height - 2 * MARGIN) / bounds.height,
  );
  return {
    x: (width - bounds.width * zoom) / 2 - bounds.x * zoom,
    y: Math.max(MARGIN, (height - bounds.height * zoom) / 2) - bounds.y * zoom,
    zoom,
  };
}
