import type { Semantics } from '../../model/weighing';
import { dfQuad } from './df-quad';
import { eulerBased } from './euler-based';
import { quadraticEnergy } from './quadratic-energy';

/** What one semantics makes of a base score. */
export interface Influence {
  /** Whether attacks and supports are summed (`energyOf`), or multiplied (`balanceOf`). */
  readonly by: 'energy' | 'balance';
  readonly strength: (base: number, pull: number) => number;
}

/** The three semantics. */
export const INFLUENCES: Readonly<Record<Semantics, Influence>> = {
  'quadratic-energy': { by: 'energy', strength: quadraticEnergy },
  'df-quad': { by: 'balance', strength: dfQuad },
  euler: { by: 'energy', strength: eulerBased },
};
