/** What ends a line of indented text whose statement stands above already. */
export const SEE_ABOVE = '(see above)';
