import type { Id } from '../model/id';

/** Another base score of a statement. */
export interface BaseChange {
  readonly id: Id;
  readonly from: number;
  readonly to: number;
}

/** One way to bring a conclusion to the other side of a half: as little as it takes, of these base scores. */
export interface Flip {
  readonly changes: readonly BaseChange[];
  /** How far all of them are moved together. */
  readonly size: number;
  /** The conclusion's strength then. */
  readonly strength: number;
}
