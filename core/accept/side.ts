/** Who argues: for the thesis, or against it. */
export const SIDES = ['for', 'against'] as const;
export type Side = (typeof SIDES)[number];

/** The one whom a side answers. */
export function otherSide(side: Side): Side {
  return side === 'for' ? 'against' : 'for';
}
