import type { Rect } from '../../../core/model/geometry';
import type { View } from './fitted';

/** Between the map and the edge of the overview, in px. */
const MARGIN = 8;

/** Where the whole map stands in an overview of this size: as large as it fits, in the middle. */
export function overviewView(bounds: Rect, { width, height }: Pick<Rect, 'width' | 'height'>): View {
  const zoom = Math.min(
    (width - 2 * MARGIN) / Math.max(1, bounds.width),
    (height - 2 * MARGIN) / Math.max(1, bounds.height),
  );
  return {
    x: (width - bounds.width * zoom) / 2 - bounds.x * zoom,
    y: (height - bounds.height * zoom) / 2 - bounds.y * zoom,
    zoom,
  };
}
