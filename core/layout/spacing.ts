// The distances of a layout, in px.

/** From the bottom of a statement to the top of those that hang under it: room for the arrow's head, bus and mark. */
export const LEVEL_GAP = 52;
/** Left of rows one below another: room for the arrows that go up beside them. */
export const SPINE = 32;
/** Between two neighbouring boxes or columns of a row. */
export const SIBLING_GAP = 24;
/** Between two boxes of a column. */
export const STACK_GAP = 13;
/** How far a box of a column stands to the right of its target: room for the tracks and the mark. */
export const INDENT = 46;
/** Between two components of the map. */
export const COMPONENT_GAP = 80;
