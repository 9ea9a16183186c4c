import { useEffect } from 'react';
import type { Cruxes } from '../../../core/crux/cruxes';
import { glow } from './glow';

/** So many glow at most. */
const MOST = 6;
/** What moves the conclusion less than this glows for nobody; and so does what moves it less than this part of the greatest. */
const LEAST = 0.02;
const LEAST_PART = 0.25;

/** Lets the cruxes glow on the map, while this is mounted. */
export function useGlow(cruxes: Cruxes | undefined): void {
  useEffect(() => {
    const greatest = cruxes?.statements[0]?.swing ?? 0;
    const bright = (cruxes?.statements ?? [])
      .slice(0, MOST)
      .filter(({ swing = 0 }) => swing >= Math.max(LEAST, LEAST_PART * greatest));
    glow.set(new Map(bright.map(({ id, swing }) => [id, swing! / greatest])));
  }, [cruxes]);
  useEffect(() => () => glow.set(new Map()), []);
}
