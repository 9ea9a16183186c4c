/** How many steps a search may still take; below 0 it has taken more, and has ended. A step is about a word that is looked at. */
export interface StepBudget {
  left: number;
}
