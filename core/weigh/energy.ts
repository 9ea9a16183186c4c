/**
 * The influence function of the quadratic energy model (N. Potyka, “Continuous Dynamical Systems for Weighted Bipolar
 * Argumentation”, KR 2018, definition 4): what attacks and supports make of a base score.
 *
 * @param base 0 to 1
 * @param energy what supports it less what attacks it
 * @returns 0 to 1; the base score where the energy is 0
 */
export function underInfluence(base: number, energy: number): number {
  return energy >= 0 ? base + (1 - base) * pull(energy) : base - base * pull(-energy);
}

/** The paper's h(x) = x² / (1 + x²), 0 to 1. */
function pull(energy: number): number {
  const square = energy * energy;
  return Number.isFinite(square) ? square / (1 + square) : 1;
}
