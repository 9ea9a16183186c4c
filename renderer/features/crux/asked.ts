import { conclusionOf } from '../../../core/crux/conclusion-of';
import type { ArgumentMap } from '../../../core/model/argument-map';
import type { Id } from '../../../core/model/id';
import { speaks } from '../../../core/model/speaks';
import { sessionField } from '../../state/session-field';

/** What is asked in the pane. None of it is saved. */
export interface AskedOf {
  /** The statement that is asked about; null for what the map argues about. */
  readonly of: Id | null;
  /** The statements on the way down to the one whose strength is explained; none for the one that is asked about. */
  readonly down: readonly Id[];
  /** The row that the keyboard is on. */
  readonly row: string | null;
  /** How many cruxes are listed. */
  readonly most: number;
  /** The branches that are open. */
  readonly open: ReadonlySet<string>;
}

export const FIRST_CRUXES = 8;

export const asked = sessionField<AskedOf>({
  name: 'what is asked in the pane of the cruxes',
  scope: 'document',
  initial: { of: null, down: [], row: null, most: FIRST_CRUXES, open: new Set() },
});

/** The statement that is asked about: the one that was chosen, if it says something still, else what the map argues about. */
export function conclusionAsked(map: ArgumentMap, of: Id | null): Id | undefined {
  const chosen = of === null ? undefined : map.statements.get(of);
  return chosen && speaks(chosen) ? chosen.id : conclusionOf(map);
}

/** Asks about another statement; null for what the map argues about. */
export function askOf(of: Id | null): void {
  asked.patch({ of, down: [], row: null, most: FIRST_CRUXES, open: new Set() });
}
