/** How far from the origin of the scene a box may be placed, in px: beyond it a browser no longer draws. */
export const REACH = 10_000_000;
