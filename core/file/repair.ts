/** Something in a file that was repaired so that the map could be opened. */
export interface Repair {
  /** Where in the file: `relations[3].target`. */
  readonly location: string;
  /** What was wrong and what was done, in whole sentences for the person. What was left out is quoted. */
  readonly message: string;
}
