import type { Query } from '../../core/find/query';
import type { Id } from '../../core/model/id';

/** A search that is under way. */
export interface Find {
  readonly query: Query;
  /** What was selected where the search set out, or was last gone to by it: typing finds from there on. */
  readonly from: Id | undefined;
}
