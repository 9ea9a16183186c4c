import type { Id } from '../../core/model/id';

/** A branch of the map that stands out: a statement and all that bears on it, in the end. */
export interface Focus {
  readonly id: Id;
  /** The statements by which one comes to it from the top of the argument, itself at the end. */
  readonly path: readonly Id[];
}
