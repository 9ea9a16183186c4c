import type { Journalled } from './journal-format';

/** A map as it was when Crux ended. */
export interface RecoveredMap extends Journalled {
  /** The text of the map that the changes were made to. */
  readonly base: string;
  /** The text of the map with them. */
  readonly text: string;
  /** When it was last changed, in ms since 1970. */
  readonly when: number;
  /** Whether every change that was written could be made again. */
  readonly whole: boolean;
}
