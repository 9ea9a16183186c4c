import type { Orientation } from '../model/orientation';

/** What a layout is to look like. It is made from the top down; one from left to right is turned round afterwards. */
export interface Shape {
  /** Whether small units stand in columns under one another. */
  readonly columns: boolean;
  /** What hangs under a statement is to be about this much wider than high. */
  readonly aspect: number;
  /** A row is left alone up to this width, in px. */
  readonly wide: number;
  /** The whole is to be about this much wider than high, where it falls into components. */
  readonly whole: number;
}

/** From left to right a row is a stack of boxes, which is as compact as a column; and what is wide becomes high. */
export const SHAPES: Readonly<Record<Orientation, Shape>> = {
  down: { columns: true, aspect: 1.7, wide: 2600, whole: 1.6 },
  right: { columns: false, aspect: 1 / 1.7, wide: 1600, whole: 1 / 1.6 },
};
