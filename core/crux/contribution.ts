import type { Id } from '../model/id';

/** What one statement brings to the strength of another. */
export interface Contribution {
  readonly id: Id;
  /** −1 to 1, less than 0 where it lowers; undefined where it is not known because a circle does not come to rest. */
  readonly value: number | undefined;
  /** The standard error of the value: 0 where it is exact. */
  readonly error: number;
}
