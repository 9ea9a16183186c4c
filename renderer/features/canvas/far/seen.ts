import type { View } from '../fitted';

/** What is in view, of a canvas of this size in px, with so many pixels of the screen to a px. */
export interface Seen extends View {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}
