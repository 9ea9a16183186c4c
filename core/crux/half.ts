/** Where a conclusion turns from weak to strong. */
export const HALF = 0.5;
