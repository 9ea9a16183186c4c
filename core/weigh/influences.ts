import type { Semantics } from '../model/weighing';

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

/**
 * DF-QuAD (A. Rago, F. Toni, M. Aurisicchio and P. Baroni, “Discontinuity-free decision support with quantitative argumentation
 * debates”, KR 2016, definitions 1 to 3). Attacks are aggregated to a = 1 − ∏(1 − strength), supports likewise to s. The
 * strength is w − w · |s − a| where a ≥ s, and w + (1 − w) · |s − a| where s > a. It saturates: one attack of strength 1 and no
 * support give 0, whatever the base score.
 *
 * @param base the base score w, 0 to 1
 * @param balance s − a, −1 to 1
 * @returns the strength, 0 to 1; the base score where the balance is 0
 */
function dfQuad(base: number, balance: number): number {
  return balance > 0 ? base + (1 - base) * balance : base + base * balance;
}

/**
 * The Euler-based semantics (L. Amgoud and J. Ben-Naim, “Evaluation of arguments in weighted bipolar graphs”, ECSQARU 2017,
 * definition 13). With E = Σ supports − Σ attacks the strength is 1 − (1 − w²) / (1 + w · e^E). However strong the attacks, it is
 * never below w²; and a base score of 0 stays 0, one of 1 stays 1.
 *
 * @param base the base score w, 0 to 1
 * @param energy E, any number
 * @returns the strength, w² to 1; the base score where the energy is 0
 */
function eulerBased(base: number, energy: number): number {
  // Also where e^E is infinite, of which 0 times is not a number; and at 0, where rounding would move the base score.
  if (base === 0 || energy === 0) return base;
  return 1 - (1 - base * base) / (1 + base * Math.exp(energy));
}

/**
 * The quadratic energy model (N. Potyka, “Continuous dynamical systems for weighted bipolar argumentation”, KR 2018,
 * definitions 3 and 4). The energy is what supports a statement less what attacks it, E = Σ supports − Σ attacks. With
 * h(x) = max(0, x)² / (1 + max(0, x)²) the strength is w − w · h(−E) + (1 − w) · h(E).
 *
 * @param base the base score w, 0 to 1
 * @param energy E, any number
 * @returns the strength, 0 to 1; the base score where the energy is 0
 */
function quadraticEnergy(base: number, energy: number): number {
  return energy >= 0 ? base + (1 - base) * pull(energy) : base - base * pull(-energy);
}

/** The paper's h, 0 to 1. */
function pull(energy: number): number {
  const square = energy * energy;
  return square === Number.POSITIVE_INFINITY ? 1 : square / (1 + square);
}
