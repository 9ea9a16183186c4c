/** A point of the scene, in px; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of the scene, in px. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
