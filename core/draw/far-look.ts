import type { Theme } from './theme';

/** How a scene is seen from afar. */
export interface FarLook {
  readonly theme: Theme;
  /** Px of the screen for each px of the scene. */
  readonly zoom: number;
  /** How opaque what is dimmed is, from 0 to 1. */
  readonly dimmed: number;
  readonly isDimmed: (id: string) => boolean;
}
