import type { Line } from '../scene/scene';

/** How a shape is filled and stroked; colours as #rrggbb. Strokes are round at ends and corners. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  /** Of the stroke, in px. */
  readonly width?: number;
}

/** How text is set: `size` in px. */
export interface TextPaint {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly fill: string;
}

/**
 * What a map is drawn with. What is drawn is said once, in core/draw; each kind of picture brings a pen that knows how.
 * Lengths are px of the scene, y grows downwards.
 */
export interface Pen {
  /** Until `leave`, what is drawn stands that far to the right and below. */
  enter(x: number, y: number): void;
  leave(): void;
  /** What `draw` draws is all painted by this very paint, so that it need be said but once. */
  alike(paint: Paint, draw: () => void): void;
  /** A rectangle with round corners. */
  rect(x: number, y: number, width: number, height: number, radius: number, paint: Paint): void;
  circle(x: number, y: number, radius: number, paint: Paint): void;
  /** SVG path data. */
  path(data: string, paint: Paint): void;
  /** SVG path data that is drawn often: moved to a place, then scaled. */
  stamp(data: string, x: number, y: number, scale: number, paint: Paint): void;
  /** Lines of text in one style. */
  text(lines: readonly Pick<Line, 'text' | 'x' | 'y' | 'rtl'>[], paint: TextPaint): void;
}
