import { cleanText } from './clean-text';
import { UNITS_PER_EM } from './inter-metrics';
import type { TextStyle } from './text-style';
import { unitsOf } from './units';

/**
 * The width of a text on one line, in px, as a browser draws it in Inter with `font-kerning: none`,
 * `font-variant-ligatures: none` and `text-rendering: geometricPrecision`: the sum of the advance widths. For what Inter
 * does not cover it is an upper bound, the same on every machine (see `fallbackWidth`). A line end takes no room.
 */
export function measureText(text: string, style: TextStyle): number {
  const { count, advances } = unitsOf(cleanText(text), style.weight);
  let width = 0;
  for (let unit = 0; unit < count; unit++) width += advances[unit] ?? 0;
  return toPixels(width, style);
}

/** Font units to px. */
export function toPixels(units: number, style: TextStyle): number {
  return (units * style.size) / UNITS_PER_EM;
}
