import type { Change } from '../../core/edit/change/change';
import type { Id } from '../../core/model/id';

/** A Change on its way into the state. */
export interface Transaction {
  /** What is done, for the menu: “Delete statement”. */
  readonly title: string;
  /** What it does to the map; of a step that is taken back, the inverse. Never empty. */
  readonly change: Change;
  /** What is selected afterwards, as far as it is there. */
  readonly selection: readonly Id[];
  /** Whether it is a new step, or one of the history that is taken back or done again. */
  readonly kind: 'edit' | 'undo' | 'redo';
}
