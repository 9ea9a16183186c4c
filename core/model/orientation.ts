import type { ArgumentMap } from './argument-map';

/** Where what bears on a statement stands: below it, or to its right. */
export const ORIENTATIONS = ['down', 'right'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** How a map is laid out: as its file's `view` says, else from the top down. */
export function orientationOf({ view }: Pick<ArgumentMap, 'view'>): Orientation {
  return view.orientation === 'right' ? 'right' : 'down';
}

/** A map's view with another orientation. One from the top down is not written. */
export function withOrientation(view: ArgumentMap['view'], orientation: Orientation): ArgumentMap['view'] {
  const { orientation: _, ...others } = view;
  return orientation === 'down' ? others : { ...others, orientation };
}
